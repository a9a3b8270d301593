import type { Answers, Decision, Difference, Fact, Why } from './model';
import { answersOf, type Known } from './reading';
import type { Sheet } from './sheet';

/**
 * What is said, and to which answers: to all that agree on the facts that bear on it, so each is made once and shared. They are written out
 * only for who reads them.
 */
export class Answered {
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
