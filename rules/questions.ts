/** Which fact to ask next. */
import { factsThatMatter, outlookOf, outlookWith } from './evaluate';
import { ASKING, FACTS, type Fact, type Facts, type Norm } from './model';

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
