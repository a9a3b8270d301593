/** Everything said in one screening, and where in it the person is. Lives in memory only. */
import type { NeedId } from '@/lib/catalogue/needs';
import type { Fact } from '@/rules';
import type { Household } from './household';

/** The facts a resident may be asked about a need: each has the answers yes, no, and I do not know. */
export const ASKED_FACTS = [
  'organTransplant',
  'shortTerm',
  'inKind',
  'dependsOnIncome',
  'lifeOrSafety',
] as const;
export type AskedFact = (typeof ASKED_FACTS)[number];

export const isAskedFact = (fact: Fact): fact is AskedFact => (ASKED_FACTS as readonly Fact[]).includes(fact);

/** What a person can say to a question. `not-sure` is an answer: it leads to both branches. */
export const REPLIES = ['yes', 'no', 'not-sure'] as const;
export type Reply = (typeof REPLIES)[number];

export interface Screening {
  /** In the order of the catalogue. */
  readonly needs: readonly NeedId[];
  readonly household: Household | undefined;
  readonly replies: Readonly<Partial<Record<NeedId, Readonly<Partial<Record<AskedFact, Reply>>>>>>;
}

export const emptyScreening: Screening = { needs: [], household: undefined, replies: {} };
