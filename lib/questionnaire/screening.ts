/** Everything said in one screening, and where in it the person is. Lives in memory only. */
import { type ChoiceId, choicesOf, type NeedId } from '@/lib/cities/longmont/needs';
import type { Household } from './household';

/** What a person can reply to the question of a need. `not-sure` is an answer: it shows each way it can go. */
export type Reply = ChoiceId | 'not-sure';

/** The replies to the question of a need, in order; empty where nothing is asked about it. */
export const repliesTo = (need: NeedId): readonly Reply[] => {
  const choices = choicesOf(need).map(({ id }) => id);
  return choices.length > 0 ? [...choices, 'not-sure'] : [];
};

export interface Screening {
  /** In the order of the catalogue. */
  readonly needs: readonly NeedId[];
  readonly household: Household | undefined;
  readonly replies: Readonly<Partial<Record<NeedId, Reply>>>;
}

export const emptyScreening: Screening = { needs: [], household: undefined, replies: {} };
