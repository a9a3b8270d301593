import { answerTo } from '@/lib/answers/answer';
import { whoseToTell } from '@/lib/answers/lookedAt';
import { PERSON_KINDS, type PersonKind } from '@/lib/answers/person';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import type { Facts } from '@/rules';

const TODAY = '2026-11-30';
const answer = (need: NeedId, told: Facts = {}, person: PersonKind = 'adult') =>
  answerTo(need, { provider: 'city', ...told }, person, TODAY);
const ofWhom = (need: NeedId, told: Facts = {}, person: PersonKind = 'adult') =>
  answer(need, told, person).ofWhom;

it('the City looks at the adult who applies, federal money at each person who gets the help', () => {
  expect(ofWhom('rent')).toBe('applicant');
  expect(ofWhom('rent', { funding: 'city-or-state' })).toBe('applicant');
  expect(ofWhom('rent', { funding: 'federal' })).toBe('each-person');
});

it('federal money looks at a child; if nobody knows who pays, it is not known', () => {
  expect(ofWhom('rent', { funding: 'federal' }, 'child')).toBe('child');
  expect(ofWhom('rent', {}, 'child')).toBe('not-known');
  expect(ofWhom('rent', { funding: 'city-or-state' }, 'child')).toBe('nobody');
});

it('nobody is looked at where the service is open to everybody', () => {
  expect(ofWhom('vaccines')).toBe('nobody');
  expect(ofWhom('recreation')).toBe('nobody');
});

it('if no text settles it, it is not known', () => {
  expect(ofWhom('rent', {}, 'adult-for-child')).toBe('not-known');
  expect(ofWhom('contagious-illness')).toBe('not-known');
  expect(ofWhom('food-today', { provider: 'nonprofit-charity', cityContract: 'no' })).toBe('not-known');
  expect(ofWhom('food-today')).toBe('not-known');
});

it('"nobody" never appears beside a remark that somebody may look', () => {
  for (const { id } of NEEDS)
    for (const person of PERSON_KINDS)
      for (const told of [{}, { funding: 'federal' }, { funding: 'city-or-state' }] as const) {
        const { ofWhom: whom, beside } = answer(id, told, person);
        if (whom === 'nobody')
          expect([
            id,
            person,
            told,
            beside.filter((one) => /open|stricter|required|2025/.test(one.id)),
          ]).toEqual([id, person, told, []]);
      }
});

it('"status of nobody" is told only on the closed list of "nobody checks"', () => {
  for (const { id } of NEEDS)
    for (const person of [...PERSON_KINDS, 'minor'] as const)
      for (const provider of ['city', 'nonprofit-charity'] as const)
        for (const funding of [undefined, 'federal', 'city-or-state'] as const) {
          const told = answer(id, { provider, cityContract: 'yes', funding }, person);
          if (whoseToTell(told) === 'nobody') expect([id, told.verdict]).toEqual([id, 'nobody-checks']);
        }
  expect(whoseToTell(answer('vaccines'))).toBe('nobody');
  expect(whoseToTell(answer('police-fire'))).toBeUndefined();
});
