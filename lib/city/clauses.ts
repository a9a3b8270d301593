/** The clauses of the City's policy, and the services that each one decides. */
import { neverFolded, policyParts, clausesToKnow as toKnow } from '@city/pack';
import type { Clause, PolicyPart } from '@/lib/cities/pack';
import { NORMS, type Service } from '@/rules';
import { SERVICES } from './services';

export type { Clause } from '@/lib/cities/pack';

export const POLICY_PARTS: readonly PolicyPart[] = policyParts;

export const CLAUSES: readonly Clause[] = POLICY_PARTS.flatMap(({ clauses }) => clauses);

/** Clauses that every page shows unfolded. */
export const NEVER_FOLDED: readonly Clause[] = neverFolded;

/** The clauses that the page of a service shows in full, beside the deciding one. */
export const clausesToKnow = (service: Service): readonly Clause[] => toKnow[service] ?? [];

/** The services that a clause decides, by the norms that cite it. If the clause is also the general rule, the services it names come first. */
export function servicesOfClause(clause: Clause): readonly Service[] {
  const named = NORMS.filter((norm) => norm.authority === 'city' && norm.clause === clause).flatMap(
    ({ when }) => when.service ?? [],
  );
  return SERVICES.filter((service) => named.includes(service));
}
