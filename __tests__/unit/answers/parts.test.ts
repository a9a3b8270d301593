import { answerTo } from '@/lib/answers/answer';
import { PREMISE } from '@/lib/answers/facts';
import { stepsFor } from '@/lib/answers/steps';
import { answersFor } from '@/lib/answers/together';
import { isFree, VERDICTS } from '@/lib/answers/verdict';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import { programById } from '@/rules';

const TODAY = '2026-11-30';
const adult = (need: NeedId) => answerTo(need, PREMISE, 'adult', TODAY);

it.each(['medical-emergency', 'police-fire', 'danger-help'] as const)(
  '%s: go, and nothing to ask first',
  (need) => {
    expect(stepsFor(need, 'city-does-not-check')).toEqual(['go']);
    for (const verdict of VERDICTS)
      expect(stepsFor(need, verdict).filter((step) => step !== 'go')).toEqual([]);
  },
);

it('a door leads only to help that the City does not check adults for', () => {
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

it('the exceptions are the least that must be true', () => {
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

it('people with the same answer stand together, and nobody is lost', () => {
  const [everybody] = answersFor('food-today', PREMISE, ['adult', 'child'], TODAY);
  expect([everybody?.people, everybody?.forEverybody]).toEqual([['adult', 'child'], true]);
  expect(answersFor('rent', PREMISE, ['adult', 'child'], TODAY).map(({ people }) => people)).toEqual([
    ['adult'],
    ['child'],
  ]);
});
