/** Everything said in one screening. Lives in memory only. */

import { type ChoiceId, choicesOf, isNeedId, type NeedId } from '@/lib/city/needs';
import type { Subject } from '@/lib/city/subjects';
import type { People } from './people';

/** What a person can reply to the question of a need. `not-sure` is an answer: it shows each way it can go. */
export type Reply = ChoiceId | 'not-sure';

/** The replies to the question of a need, in order; empty where nothing is asked about it. */
export const repliesTo = (need: NeedId): readonly Reply[] => {
  const choices = choicesOf(need).map(({ id }) => id);
  return choices.length > 0 ? [...choices, 'not-sure'] : [];
};

export interface Screening {
  /** What was picked, in the order it was picked. */
  readonly subjects: readonly Subject[];
  readonly people: People | undefined;
  readonly replies: Readonly<Partial<Record<NeedId, Reply>>>;
}

export const emptyScreening: Screening = { subjects: [], people: undefined, replies: {} };

/** The needs among what was picked that ask a question. */
export const questionsOf = ({ subjects }: Screening): readonly NeedId[] =>
  subjects.filter(isNeedId).filter((need) => choicesOf(need).length > 0);
