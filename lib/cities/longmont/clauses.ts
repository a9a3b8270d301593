/** The clauses of the City's policy in the order of its text, and those that a service must show. */
import type { Service } from '@/rules';

/** The parts of the policy, with their clauses. The words are `policy.groups.<part>` and `policy.clauses.<id>`. */
export const policyParts = [
  { id: 'public-safety', clauses: ['PS-1', 'PS-2', 'PS-3', 'PS-4', 'PS-5', 'PS-6'] },
  { id: 'customer-data', clauses: ['CD-1', 'CD-2', 'CD-3', 'CD-4'] },
  { id: 'contracts', clauses: ['PC-1'] },
  { id: 'benefits', clauses: ['PB-1', 'PB-2', 'PB-3', 'PB-4'] },
] as const;

/** Clauses that decide nothing but that a person who asks for the service must know. */
export const clausesToKnow: Readonly<Partial<Record<Service, readonly string[]>>> = {
  'public-safety': ['PS-2', 'PS-4', 'PS-6'],
  'utility-account': ['CD-3', 'CD-2', 'CD-4'],
};

/** Clauses that every page shows unfolded. */
export const neverFolded: readonly string[] = ['PS-6'];
