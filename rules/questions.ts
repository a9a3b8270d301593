/** Which fact to ask next, and the decision for each of its values. */
import { factsThatMatter, outlookOf, outlookWith } from './evaluate';
import {
  ASKING,
  type Day,
  type Decide,
  type Decision,
  FACTS,
  type Fact,
  type Facts,
  type FactValue,
  type Norm,
} from './model';

/**
 * The facts that can change the outcome, in the order in which to ask: the service, then facts that a resident can know, then facts that only an
 * office knows. Within each, the least sensitive first, then the one that at worst leaves the fewest facts open.
 */
export function askingOrder(norms: readonly Norm[], facts: Facts): readonly Fact[] {
  const outlook = outlookOf(norms, facts);
  const leftOpen = (fact: Fact): number =>
    Math.max(...FACTS[fact].map((_, at) => factsThatMatter(outlookWith(outlook, fact, at)).length));
  return factsThatMatter(outlook)
    .map((fact) => ({ fact, ...ASKING[fact], left: leftOpen(fact) }))
    .sort(
      (one, other) =>
        Number(other.fact === 'service') - Number(one.fact === 'service') ||
        Number(other.of === 'resident') - Number(one.of === 'resident') ||
        one.sensitivity - other.sensitivity ||
        one.left - other.left,
    )
    .map(({ fact }) => fact);
}

/** One possible value of an open fact, and the decision for it. */
export interface Branch {
  readonly fact: Fact;
  readonly value: FactValue<Fact>;
  readonly decision: Decision;
}

/**
 * The decision for each value of an open fact, to show to a person who is not sure.
 * @param fact a fact that is unknown
 * @throws RulesError as `decide` does
 */
export function branches(decide: Decide, facts: Facts, asOf: Day, fact: Fact): readonly Branch[] {
  return FACTS[fact].map((value) => ({ fact, value, decision: decide({ ...facts, [fact]: value }, asOf) }));
}
