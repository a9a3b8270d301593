import { answerTo } from '@/lib/answers/answer';
import { PREMISE } from '@/lib/answers/facts';
import { whoseToTell } from '@/lib/answers/lookedAt';
import { PERSON_KINDS } from '@/lib/answers/person';
import { similarThatLook } from '@/lib/answers/similarPrograms';
import { stepsFor } from '@/lib/answers/steps';
import { answersFor } from '@/lib/answers/together';
import { isFree, VERDICTS, type Verdict } from '@/lib/answers/verdict';
import { learnedOf } from '@/lib/answers/whoLearns';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import { programById } from '@/rules';

const TODAY = '2026-11-30';
const adult = (need: NeedId) => answerTo(need, PREMISE, 'adult', TODAY);

it.each(['medical-emergency', 'police-fire', 'danger-help', 'crisis-support'] as const)(
  '%s: go, and nothing to ask first',
  (need) => {
    const steps = (verdict: Verdict) => stepsFor({ need, verdict, person: 'adult', ofWhom: 'not-known' });
    expect(steps('city-does-not-check')).toEqual(['go']);
    for (const verdict of VERDICTS) expect(steps(verdict)).toEqual(['go']);
    expect(whoseToTell({ need, verdict: 'ask-first', ofWhom: 'not-known' })).toBeUndefined();
    expect(whoseToTell({ need, verdict: 'may-be-asked', ofWhom: 'applicant' })).toBe('applicant');
  },
);

it('steps for a person under 18 who asks alone mention no child and no adult who signs', () => {
  expect(answerTo('rent', PREMISE, 'minor', TODAY).steps).toEqual(['forYou', 'yourStatus', 'noName']);
  expect(answerTo('rent', PREMISE, 'child', TODAY).steps).toEqual(['forTheChild', 'childsStatus', 'signer']);
});

it('does not ask whose status is looked at if it is nobody’s', () => {
  const asking = /whoPaysFirst|childsStatus|yourStatus/;
  for (const { id } of NEEDS)
    for (const person of [...PERSON_KINDS, 'minor'] as const)
      for (const funding of [undefined, 'city-or-state'] as const) {
        const { ofWhom, steps } = answerTo(id, { ...PREMISE, funding }, person, TODAY);
        if (ofWhom === 'nobody')
          expect([id, person, steps.filter((step) => asking.test(step))]).toEqual([id, person, []]);
      }
});

it('a step has the sentence to use if an adult may be asked', () => {
  expect(adult('rent').steps).toContain('whichRule');
});

it('an answer names the similar programs that look at status, and no others', () => {
  expect(similarThatLook('food-money')).toEqual(['snap']);
  expect(similarThatLook('bills')).toEqual(['leap']);
  expect(similarThatLook('other-help')).toContain('child-care-help');
  expect(similarThatLook('cash')).toEqual(['colorado-works', 'ssi', 'old-age-pension']);
  expect(similarThatLook('vaccines')).toEqual([]);
});

it('a door leads only to help for which the City does not check adults', () => {
  for (const { id } of NEEDS)
    for (const door of adult(id).doors)
      if (door.kind === 'need') expect([id, door.need, isFree(door.verdict)]).toEqual([id, door.need, true]);
  expect(adult('rent').doors.map((door) => (door.kind === 'need' ? door.need : door.kind))).toEqual([
    'shelter-tonight',
    'food-today',
    'private',
    'nonprofit',
    'children',
  ]);
  expect(adult('food-today').doors).toEqual([]);
  // A person who cannot pay a hospital has a door that asks nobody, whatever the verdict.
  for (const need of ['medical-emergency', 'doctor', 'medical-bill', 'transplant'] as const)
    for (const door of adult(need).doors)
      if (door.kind === 'program') expect(programById(door.program).looksAtStatus).toBe('no');
  expect(adult('medical-emergency').doors).toEqual([
    { kind: 'program', program: 'hospital-discounted-care' },
  ]);
});

it('offers a child who needs a doctor, and a pregnant person, the coverage that looks at nobody’s status', () => {
  const coverage = { kind: 'program', program: 'cover-all-coloradans' };
  expect(answerTo('doctor', PREMISE, 'child', TODAY).doors).toContainEqual(coverage);
  expect(answerTo('doctor', PREMISE, 'minor', TODAY).doors).toContainEqual(coverage);
  expect(adult('doctor').doors).not.toContainEqual(coverage);
  expect(adult('pregnancy-care').doors).toContainEqual(coverage);
});

it('the exceptions are the smallest sets of conditions', () => {
  expect(adult('groceries').exceptions).toEqual([
    [
      { fact: 'dependsOnIncome', value: 'no' },
      { fact: 'lifeOrSafety', value: 'yes' },
    ],
  ]);
  expect(adult('disaster').exceptions).toEqual([
    [
      { fact: 'shortTerm', value: 'yes' },
      { fact: 'inKind', value: 'yes' },
    ],
    [
      { fact: 'inKind', value: 'yes' },
      { fact: 'dependsOnIncome', value: 'no' },
      { fact: 'lifeOrSafety', value: 'yes' },
    ],
  ]);
  expect(adult('rent').exceptions).toEqual([]);
});

it('people with the same answer are in one group, and nobody is missing', () => {
  const [everybody] = answersFor('food-today', PREMISE, ['adult', 'child'], TODAY);
  expect([everybody?.people, everybody?.forEverybody]).toEqual([['adult', 'child'], true]);
  expect(answersFor('rent', PREMISE, ['adult', 'child'], TODAY).map(({ people }) => people)).toEqual([
    ['adult'],
    ['child'],
  ]);
});

it('a worker of a company that the City hires is not told the rule for City staff', () => {
  expect(learnedOf('contract-work', PREMISE)).toEqual(['not-read']);
  expect(learnedOf('rent', PREMISE)).toEqual(['city-staff']);
});
