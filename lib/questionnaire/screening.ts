/** Everything that a person has answered in one screening. It is in memory only. */

import { type ChoiceId, choicesOf, isNeedId, type NeedId } from '@/lib/city/needs';
import type { Subject } from '@/lib/city/subjects';
import type { People } from './people';

/** A reply to the question of a need. `not-sure` is a reply too: its result shows the verdict of each choice. */
export type Reply = ChoiceId | 'not-sure';

/** The replies to the question of a need, in order; empty if it has no question. */
export const repliesTo = (need: NeedId): readonly Reply[] => {
  const choices = choicesOf(need).map(({ id }) => id);
  return choices.length > 0 ? [...choices, 'not-sure'] : [];
};

export interface Screening {
  /** The needs and programs, in the order picked. */
  readonly subjects: readonly Subject[];
  readonly people: People | undefined;
  readonly replies: Readonly<Partial<Record<NeedId, Reply>>>;
}

export const emptyScreening: Screening = { subjects: [], people: undefined, replies: {} };

/** The picked needs that have a question. */
export const questionsOf = ({ subjects }: Screening): readonly NeedId[] =>
  subjects.filter(isNeedId).filter((need) => choicesOf(need).length > 0);
