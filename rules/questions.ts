/** Which fact to ask next. */
import { factsThatMatter, type Outlook, outlookWith } from './evaluate';
import { ASKING, FACTS, type Fact } from './model';

/**
 * The facts that can change the outcome, in the order in which to ask: the service, then facts that a resident can know, then facts that only an office
 * knows. Within each group, the least sensitive fact is first; among equally sensitive facts, the one that leaves the fewest facts open in the worst
 * case.
 * @param open the facts that can change the outcome
 */
export function askingOrder(open: readonly Fact[], outlook: Outlook): readonly Fact[] {
  const leftOpen = (fact: Fact): number =>
    Math.max(...FACTS[fact].map((_, at) => factsThatMatter(outlookWith(outlook, fact, at)).length));
  return open
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
