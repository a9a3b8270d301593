/** @jest-environment node */
import { answerAt, answersAt } from '@/lib/answers/answerAt';
import { PREMISE } from '@/lib/answers/facts';
import { answersFor } from '@/lib/answers/together';
import type { PlaceFacts } from '@/lib/directory';
import { PLACES } from '@/lib/directory/places';

const DAY = '2026-11-30';
const charity = { provider: 'nonprofit-charity' } as const;
const pantry = { inKind: 'yes', dependsOnIncome: 'no' } as const;
const at = (facts: PlaceFacts | undefined, told = {}, need: 'food-today' | 'rent' = 'food-today') =>
  answerAt(facts === undefined ? {} : { facts }, need, 'adult', DAY, told)?.verdict;

describe('the answer at a place', () => {
  test('a charity without a City contract has its own rules for everything it gives', () => {
    for (const need of ['food-today', 'rent'] as const)
      expect(at({ ...charity, cityContract: 'no', ...pantry }, {}, need)).toBe('own-rules');
  });

  test('under a City contract the City’s rule decides, by what the place gives', () => {
    const contract = { ...charity, cityContract: 'yes' } as const;
    expect(at({ ...contract, ...pantry })).toBe('city-does-not-check');
    expect(at({ ...contract, inKind: 'no' }, {}, 'rent')).toBe('may-be-asked');
  });

  test('a charity whose contract is unknown never gets "no check"', () => {
    expect(at({ ...charity, ...pantry })).toBe('own-rules');
  });

  test('a place without known facts never gets "no check", whatever the facts about another provider', () => {
    const told = { provider: 'city', cityContract: 'yes', ...pantry };
    expect(at(undefined, told)).toBe('own-rules');
    expect(at(charity, told)).toBe('own-rules');
  });

  test('help in danger that is money, or that depends on income, is not the free help that the need implies', () => {
    const inDanger = (facts: PlaceFacts) => answerAt({ facts }, 'danger-help', 'adult', DAY)?.verdict;
    expect(inDanger({ provider: 'city' })).toBe('city-does-not-check');
    expect(inDanger({ provider: 'city', dependsOnIncome: 'yes' })).toBe('may-be-asked');
    expect(inDanger({ ...charity, cityContract: 'yes', inKind: 'no' })).toBe('may-be-asked');
  });

  test('the income fact of the place overrides the entered one', () => {
    const facts = { provider: 'city', dependsOnIncome: 'yes' } as const;
    const answer = answerAt({ facts }, 'groceries', 'adult', DAY, {
      dependsOnIncome: 'no',
      funding: 'federal',
    });
    expect(answer?.facts).toMatchObject({ ...facts, funding: 'federal' });
  });

  test('a phone line that only finds help has no answer', () => {
    const line = PLACES.find(({ id }) => id === '211');
    expect(line && answerAt(line, 'groceries', 'adult', DAY)).toBeUndefined();
  });

  test('no place of ours other than the City gets "no check"', () => {
    for (const place of PLACES.filter(({ kind }) => kind !== 'city'))
      expect(['own-rules', 'may-be-asked', undefined]).toContain(
        answerAt(place, 'food-today', 'adult', DAY)?.verdict,
      );
  });
});

describe('the answers at a place, under the answers of a card', () => {
  const card = answersFor('groceries', PREMISE, ['adult', 'child'], DAY);

  test('are shown if the facts of the place change them, with the people they are for', () => {
    expect(answersAt({ kind: 'charity', facts: { ...charity, cityContract: 'no' } }, card)).toEqual([
      { people: ['adult', 'child'], verdict: 'own-rules' },
    ]);
    const free = { provider: 'city', inKind: 'yes', dependsOnIncome: 'no', lifeOrSafety: 'yes' } as const;
    expect(answersAt({ facts: free }, card)).toMatchObject([{ verdict: 'city-does-not-check' }]);
  });

  test('are not shown if they repeat the card, or if nothing is known about the place', () => {
    expect(answersAt({ kind: 'city', facts: { provider: 'city' } }, card)).toEqual([]);
    expect(answersAt({ kind: 'charity' }, card)).toEqual([]);
    expect(answersAt({ kind: 'line', facts: charity }, card)).toEqual([]);
  });
});
