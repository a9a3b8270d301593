/**
 * What is unknown is never guessed. What is said of each of the three million sets of answers is held against what follows from the
 * complete worlds alone.
 *
 * @jest-environment node
 */
import { ASKING, AUTHORITIES, decide, FACT_NAMES, type Fact, NORMS, type Ruling, SOURCES } from '@/rules';
import { OUTCOMES } from '@/rules/logic';
import { type Memory, voiceOf } from '@/rules/voice';
import { TODAY } from './fixtures/matchers';
import {
  ALL_PARTIALS,
  answersOf,
  countOf,
  eachPartial,
  isSingle,
  SIZES,
  STEPS,
  type Truth,
  truthOf,
} from './fixtures/partials';
import { oneDayAPeriod } from './fixtures/worlds';

/** What a ruling on a complete world comes to, as a bit. */
function outcomeOf(ruling: Ruling): number {
  const outcome =
    ruling.verification === 'open'
      ? ruling.why
      : ruling.basis === 'no-duty'
        ? 'no-duty'
        : ruling.verification;
  return 1 << (OUTCOMES as readonly (string | undefined)[]).indexOf(outcome);
}

const bitsOf = (facts: readonly Fact[]): number =>
  facts.reduce((bits, fact) => bits | (1 << FACT_NAMES.indexOf(fact)), 0);

const PERIODS = AUTHORITIES.flatMap((authority) =>
  oneDayAPeriod(NORMS.filter((norm) => norm.authority === authority)).map((day) => [authority, day] as const),
);

describe('what an authority says of incomplete answers', () => {
  /** One for all days, as `decide` has it: what was worked out on one must be right on another. */
  const memory: Memory = new Map();

  it('has three million sets of answers to be right about', () => {
    expect(ALL_PARTIALS).toBe(3_149_280);
  });

  it.each(PERIODS)(
    '%s, from %s on: agrees with every completion, and knows which facts matter',
    (authority, day) => {
      const truth = truthOf((world) => outcomeOf(decide(world, day).rulings[authority]));
      const { outcomes } = voiceOf(authority, day, NORMS, SOURCES, memory);
      let wrong = 0;
      eachPartial((partial, places) => {
        const { values, mattering } = outcomes(places);
        if (values !== truth.outcomes[partial] || mattering !== truth.mattering[partial]) wrong++;
      });
      expect(wrong).toBe(0);
    },
  );
});

describe('a decision on incomplete answers', () => {
  const truths = {} as Record<(typeof AUTHORITIES)[number], Truth>;
  beforeAll(() => {
    for (const authority of AUTHORITIES) {
      truths[authority] = truthOf((world) => outcomeOf(decide(world, TODAY).rulings[authority]));
    }
  });

  /** Whether a ruling says what the completions come to. Every authority speaks on that day, so that none is without a duty. */
  function isRight(ruling: Ruling, { outcomes, mattering }: Truth, partial: number): boolean {
    const set = outcomes[partial] as number;
    if (ruling.verification !== 'open') return set === 1 << OUTCOMES.indexOf(ruling.verification);
    return ruling.why === undefined
      ? !isSingle(set) && bitsOf(ruling.facts) === mattering[partial]
      : ruling.facts.length === 0 && set === 1 << OUTCOMES.indexOf(ruling.why as 'court');
  }

  /** How early a fact is to be asked: the service, what a resident knows, what is less sensitive, what leaves the fewest open. */
  function rankOf(fact: Fact, partial: number): number {
    const place = FACT_NAMES.indexOf(fact);
    const { of, sensitivity } = ASKING[fact];
    let worst = 0;
    for (let value = SIZES[place] as number; value > 0; value--) {
      const after = truths.city.mattering[partial + value * (STEPS[place] as number)] as number;
      worst = Math.max(worst, countOf(after));
    }
    return ((fact === 'service' ? 0 : 10) + (of === 'resident' ? 0 : 5) + sensitivity) * 20 + worst;
  }

  it('is determined if and only if every completion agrees, else names each fact that can change it and no other', () => {
    let wrong = 0;
    let determined = 0;
    eachPartial((partial, places) => {
      const decision = decide(answersOf(places), TODAY);
      const set = truths.city.outcomes[partial] as number;
      const right = isSingle(set)
        ? decision.kind === 'determined'
          ? decision.verification === decision.rulings.city.verification
          : decision.kind === 'check_with_a_person' && 1 << OUTCOMES.indexOf(decision.why as 'court') === set
        : decision.kind === 'depends' && bitsOf(decision.stillMatters) === truths.city.mattering[partial];
      if (decision.kind === 'determined') determined++;
      if (!right || !AUTHORITIES.every((one) => isRight(decision.rulings[one], truths[one], partial)))
        wrong++;
    });
    expect(wrong).toBe(0);
    expect(determined).toBeGreaterThan(1_000_000);
  });

  it('asks next what can change the answer, the least sensitive first, then what leaves the fewest open', () => {
    let asked = 0;
    let wrong = 0;
    eachPartial((partial, places) => {
      if (isSingle(truths.city.outcomes[partial] as number)) return;
      const decision = decide(answersOf(places), TODAY);
      if (decision.kind !== 'depends') return;
      asked++;
      const ranks = decision.stillMatters.map((fact) => rankOf(fact, partial));
      const inOrder = ranks.every((rank, at) => at === 0 || (ranks[at - 1] as number) <= rank);
      if (!inOrder || decision.next !== decision.stillMatters[0]) wrong++;
    });
    expect(wrong).toBe(0);
    expect(asked).toBeGreaterThan(100_000);
  });
});
