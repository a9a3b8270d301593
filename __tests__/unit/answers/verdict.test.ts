/**
 * The verdicts. "Nobody checks" and "the City does not check" must never appear if somebody may check.
 *
 * @jest-environment node
 */
import { answerTo } from '@/lib/answers/answer';
import { PREMISE } from '@/lib/answers/facts';
import { PERSON_KINDS, type PersonKind } from '@/lib/answers/person';
import { isFree, VERDICTS, type Verdict, verdictOn } from '@/lib/answers/verdict';
import { choicesOf, NEEDS, type NeedId } from '@/lib/city/needs';
import { type Day, FACT_NAMES, FACTS, type Facts, NORMS, type Norm, type Service } from '@/rules';
import { onceFor } from '../rules/fixtures/worlds';

const TODAY = '2026-11-30';
const daysOf = (norms: readonly Norm[]): readonly Day[] =>
  [...new Set(norms.flatMap(({ from, until, heldBack }) => [from, until, heldBack?.from]))]
    .filter((day) => day !== undefined)
    .flatMap((day) => [dayBefore(day), day])
    .concat(TODAY);

/** Both sides of each day on which the City's norms change, and on which any authority's do. */
const CITY_DAYS = daysOf(NORMS.filter(({ authority }) => authority === 'city'));
const DAYS = daysOf(NORMS);

function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Every completion of the unknown facts. */
function completions(facts: Facts): readonly Facts[] {
  return FACT_NAMES.filter((fact) => facts[fact] === undefined).reduce<readonly Facts[]>(
    (all, fact) => all.flatMap((one) => FACTS[fact].map((value) => ({ ...one, [fact]: value }))),
    [facts],
  );
}

const decideOnce = onceFor(NORMS);
const decide = (world: Facts, day: Day) => decideOnce({ ...world, service: world.service as Service }, day);

const verdict = (need: NeedId, person: PersonKind, told: Facts = {}, notSure = false): Verdict =>
  answerTo(need, { ...PREMISE, ...told }, person, TODAY, notSure).verdict;

describe('a screen says that the City does not check', () => {
  test('only if no completion of the unknown facts is required or unsettled, on any day', () => {
    let said = 0;
    for (const day of CITY_DAYS)
      for (const { id } of NEEDS)
        for (const person of PERSON_KINDS)
          for (const told of [{}, ...choicesOf(id).map(({ facts }) => facts)]) {
            const answer = answerTo(id, { ...PREMISE, ...told }, person, day);
            if (!isFree(answer.verdict)) continue;
            said++;
            for (const world of completions(answer.facts)) {
              const { verification } = decide(world, day).rulings.city;
              if (verification !== 'not_required')
                throw new Error(JSON.stringify({ day, id, person, world }));
            }
          }
    expect(said).toBeGreaterThan(100);
  });

  test.each(['nonprofit-charity', 'other-organization', 'other-public-agency', undefined] as const)(
    'never if %s gives the help and no City contract is known',
    (provider) => {
      for (const { id } of NEEDS)
        for (const person of PERSON_KINDS)
          for (const cityContract of ['no', undefined] as const) {
            const told = provider === undefined ? { cityContract } : { provider, cityContract };
            const { verdict } = answerTo(id, told, person, TODAY);
            if (isFree(verdict)) throw new Error(`${id} ${person} ${cityContract}: ${verdict}`);
          }
    },
  );
});

describe('nobody checks', () => {
  const closed: readonly NeedId[] = [
    'vaccines',
    'recreation',
    'classes',
    'arts',
    'neighborhood',
    'community',
  ];

  test('is the verdict for every need on a closed list, and for no other', () => {
    const said = NEEDS.map(({ id }) => id).filter((id) => verdict(id, 'adult') === 'nobody-checks');
    expect(said).toEqual(closed);
  });

  test('is never the verdict on a day when another authority requires a check or leaves it open', () => {
    for (const day of DAYS)
      for (const need of closed)
        for (const person of PERSON_KINDS) {
          const answer = answerTo(need, PREMISE, person, day);
          if (answer.verdict !== 'nobody-checks') continue;
          for (const world of completions(answer.facts)) {
            const { state, federal } = decide({ ...world, provider: 'city' }, day).rulings;
            if ([state, federal].some(({ verification }) => verification !== 'not_required'))
              throw new Error(JSON.stringify({ day, need, person, world }));
          }
        }
  });
});

describe('the verdicts for an adult and a child today', () => {
  test.each<[NeedId, Verdict, Verdict]>([
    ['food-today', 'city-does-not-check', 'city-does-not-check'],
    ['groceries', 'may-be-asked', 'not-for-this-person'],
    ['food-money', 'may-be-asked', 'not-for-this-person'],
    ['shelter-tonight', 'city-does-not-check', 'city-does-not-check'],
    ['rent', 'may-be-asked', 'not-for-this-person'],
    ['longer-stay', 'may-be-asked', 'not-for-this-person'],
    ['medical-emergency', 'city-does-not-check', 'city-does-not-check'],
    ['transplant', 'may-be-asked', 'not-for-this-person'],
    ['doctor', 'may-be-asked', 'not-for-this-person'],
    ['medical-bill', 'may-be-asked', 'not-for-this-person'],
    ['contagious-illness', 'ask-first', 'not-for-this-person'],
    ['cash', 'may-be-asked', 'not-for-this-person'],
    ['bills', 'may-be-asked', 'not-for-this-person'],
    ['utility-account', 'city-does-not-check', 'city-does-not-check'],
    ['other-help', 'may-be-asked', 'not-for-this-person'],
    ['police-fire', 'city-does-not-check', 'city-does-not-check'],
    ['crisis-support', 'city-does-not-check', 'city-does-not-check'],
    ['danger-help', 'city-does-not-check', 'city-does-not-check'],
    ['disaster', 'may-be-asked', 'not-for-this-person'],
    ['pregnancy-care', 'city-does-not-check', 'city-does-not-check'],
    ['private-help', 'city-does-not-check', 'city-does-not-check'],
    ['contract-work', 'another-duty', 'another-duty'],
  ])('%s: %s, %s', (need, adult, child) => {
    expect([verdict(need, 'adult'), verdict(need, 'child')]).toEqual([adult, child]);
  });

  test('an adult who signs for a child gets "ask first", unless the help itself is not checked', () => {
    const asked = ['groceries', 'rent', 'longer-stay', 'doctor', 'cash', 'bills', 'other-help'] as const;
    for (const need of asked) expect([need, verdict(need, 'adult-for-child')]).toEqual([need, 'ask-first']);
    for (const need of ['food-today', 'medical-emergency', 'danger-help'] as const)
      expect([need, verdict(need, 'adult-for-child')]).toEqual([need, 'city-does-not-check']);
  });
});

describe('after a disaster', () => {
  test.each(choicesOf('disaster').map(({ id, facts }) => [id, facts] as const))('%s', (id, facts) => {
    const free = id === 'things-short';
    expect(verdict('disaster', 'adult', facts)).toBe(free ? 'city-does-not-check' : 'may-be-asked');
    expect(verdict('disaster', 'child', facts)).toBe(free ? 'city-does-not-check' : 'not-for-this-person');
    expect(verdict('disaster', 'adult-for-child', facts)).toBe(free ? 'city-does-not-check' : 'ask-first');
  });

  test('"not sure" shows each way if the ways differ', () => {
    const answer = answerTo('disaster', PREMISE, 'adult', TODAY, true);
    expect(answer.verdict).toBe('depends');
    expect(answer.ways).toEqual([
      { choice: 'things-short', verdict: 'city-does-not-check' },
      { choice: 'things-longer', verdict: 'may-be-asked' },
      { choice: 'money', verdict: 'may-be-asked' },
    ]);
    expect(verdict('disaster', 'child', {}, true)).toBe('not-for-this-person');
  });

  test('nobody else gets "it depends"', () => {
    for (const { id } of NEEDS)
      for (const person of PERSON_KINDS) expect(verdict(id, person)).not.toBe('depends');
  });
});

describe('who gives the help', () => {
  const rent = (told: Facts) => verdict('rent', 'adult', told);

  test('a place without a City contract has its own rules', () => {
    expect(rent({ provider: 'nonprofit-charity', cityContract: 'no' })).toBe('own-rules');
    expect(rent({ provider: 'other-public-agency', cityContract: 'no' })).toBe('own-rules');
    expect(verdict('food-today', 'child', { provider: 'nonprofit-charity', cityContract: 'no' })).toBe(
      'own-rules',
    );
  });

  test('under a City contract the City’s rule holds', () => {
    const contract = { provider: 'nonprofit-charity', cityContract: 'yes' } as const;
    expect(rent(contract)).toBe('may-be-asked');
    expect(verdict('food-today', 'adult', contract)).toBe('city-does-not-check');
  });

  test('if a contract is unknown, the more careful verdict of both counts', () => {
    expect(rent({ provider: 'nonprofit-charity' })).toBe('may-be-asked');
    expect(verdict('food-today', 'adult', { provider: 'nonprofit-charity' })).toBe('own-rules');
  });

  test('a day before the policy has its own reason, whoever gives the help', () => {
    for (const provider of FACTS.provider)
      expect(answerTo('rent', { provider, cityContract: 'no' }, 'adult', '2010-01-01').reason).toBe(
        'city-before-policy',
      );
  });
});

test('every verdict has a reason and an exception belongs to a question of proof', () => {
  const seen = new Set<Verdict>();
  for (const { id } of NEEDS)
    for (const person of PERSON_KINDS)
      for (const told of [{}, { provider: 'nonprofit-charity', cityContract: 'no' } as const])
        for (const notSure of [false, true]) {
          const { verdict, reason, exceptions } = answerTo(
            id,
            { ...PREMISE, ...told },
            person,
            TODAY,
            notSure,
          );
          seen.add(verdict);
          expect(reason).toBeTruthy();
          if (exceptions.length > 0) expect(['may-be-asked', 'ask-first']).toContain(verdict);
        }
  // The other two are only for programs.
  expect([...seen, 'does-not-look', 'looks-at-status'].sort()).toEqual([...VERDICTS].sort());
});

test('verdictOn names the completion that decides', () => {
  const { deciding } = verdictOn(
    {
      service: 'food-assistance',
      inKind: 'yes',
      provider: 'city',
      applicantAge: '18-or-older',
      appliesFor: 'self-or-household',
    },
    TODAY,
  );
  expect(deciding.rulings.city.norms).toEqual(['city-general']);
});
