/** The clauses of the City's policy in the order of its text, and the services that each one bears on. */
import { FACTS, NORMS, type Service } from '@/rules';

/** The parts of the policy, with their clauses. The words are `policy.groups.<part>` and `policy.clauses.<id>`. */
export const POLICY_PARTS = [
  { id: 'public-safety', clauses: ['PS-1', 'PS-2', 'PS-3', 'PS-4', 'PS-5', 'PS-6'] },
  { id: 'customer-data', clauses: ['CD-1', 'CD-2', 'CD-3', 'CD-4'] },
  { id: 'contracts', clauses: ['PC-1'] },
  { id: 'benefits', clauses: ['PB-1', 'PB-2', 'PB-3', 'PB-4'] },
] as const;

export type Clause = (typeof POLICY_PARTS)[number]['clauses'][number];

export const CLAUSES: readonly Clause[] = POLICY_PARTS.flatMap(({ clauses }) => clauses);

/** Clauses that decide nothing, and that somebody who asks for the service has to know: PS-6 is never hidden. */
const ALSO_ABOUT: Readonly<Partial<Record<Service, readonly Clause[]>>> = {
  'public-safety': ['PS-2', 'PS-4', 'PS-6'],
  'utility-account': ['CD-3', 'CD-2', 'CD-4'],
};

/** Clauses that no page folds away. */
export const NEVER_FOLDED: readonly Clause[] = ['PS-6'];

/** The clauses to show in full on the page of a service, beside the one that decides. */
export const clausesToKnow = (service: Service): readonly Clause[] => ALSO_ABOUT[service] ?? [];

/** The services that a clause decides, by the norms that cite it: those it names first, where it also rules in general. */
export function servicesOfClause(clause: Clause): readonly Service[] {
  const named = NORMS.filter((norm) => norm.authority === 'city' && norm.clause === clause).flatMap(
    ({ when }) => when.service ?? [],
  );
  return FACTS.service.filter((service) => named.includes(service));
}
