/** The clauses of the City's policy, and the services that each one bears on. */
import { neverFolded, policyParts, clausesToKnow as toKnow } from '@city/pack';
import type { Clause, PolicyPart } from '@/lib/cities/pack';
import { NORMS, type Service } from '@/rules';
import { SERVICES } from './services';

export type { Clause } from '@/lib/cities/pack';

export const POLICY_PARTS: readonly PolicyPart[] = policyParts;

export const CLAUSES: readonly Clause[] = POLICY_PARTS.flatMap(({ clauses }) => clauses);

/** Clauses that no page folds away. */
export const NEVER_FOLDED: readonly Clause[] = neverFolded;

/** The clauses to show in full on the page of a service, beside the one that decides. */
export const clausesToKnow = (service: Service): readonly Clause[] => toKnow[service] ?? [];

/** The services that a clause decides, by the norms that cite it: those it names first, where it also rules in general. */
export function servicesOfClause(clause: Clause): readonly Service[] {
  const named = NORMS.filter((norm) => norm.authority === 'city' && norm.clause === clause).flatMap(
    ({ when }) => when.service ?? [],
  );
  return SERVICES.filter((service) => named.includes(service));
}
