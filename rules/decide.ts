import type { Answers, Day, Decision, Difference, Fact, Norm, Source, Why } from './model';
import { type Period, periodsOf } from './period';
import { answersOf, type Known, knownOf } from './reading';
import type { Sheet } from './sheet';

/** Answers a question of verification on a day. */
export type Decide = (answers: Answers, asOf: Day) => Decision;

/** What is said, and to whose answers. The answers are written out again only for who reads them. */
class Answered {
  declare readonly kind: Decision['kind'];
  declare readonly rulings: Decision['rulings'];
  declare readonly differences: readonly Difference[];
  declare readonly verification: 'required' | 'not_required';
  declare readonly next: Fact;
  declare readonly stillMatters: readonly Fact[];
  declare readonly why: Why;
  readonly #known: Known;

  constructor({ kind, rulings, differences, verification, stillMatters, why }: Sheet, known: Known) {
    this.kind = kind;
    this.rulings = rulings;
    this.differences = differences;
    this.#known = known;
    if (verification) this.verification = verification;
    else if (stillMatters) {
      this.next = stillMatters[0] as Fact;
      this.stillMatters = stillMatters;
    } else this.why = why as Why;
    Object.freeze(this);
  }

  get answers(): Answers {
    return answersOf(this.#known);
  }
}

/**
 * Makes the decide function of a body of norms. The product uses one (see index.ts); tests make others, with norms changed.
 * @throws NormsError, on the first answer, where the norms contradict each other
 */
export function deciderOf(norms: readonly Norm[], sources: Readonly<Record<string, Source>>): Decide {
  const periodOf = periodsOf(norms, sources);
  let lastDay: Day;
  let period: Period | undefined;
  return (answers, asOf) => {
    if (!period || asOf !== lastDay) {
      period = periodOf(asOf);
      lastDay = asOf;
    }
    const known = knownOf(answers);
    return new Answered(period(known), known) as Decision;
  };
}
