/** The results of a screening: one card for each need or program. */

import type { Card } from '@/lib/answers/card';
import { PREMISE } from '@/lib/answers/facts';
import type { PersonKind } from '@/lib/answers/person';
import { programAnswer } from '@/lib/answers/program';
import { JUST_GO } from '@/lib/answers/steps';
import { answersFor, type SharedAnswer } from '@/lib/answers/together';
import { choicesOf, type NeedId } from '@/lib/city/needs';
import { isProgramId, type Subject } from '@/lib/city/subjects';
import type { Day } from '@/rules';
import { personKinds } from './people';
import type { Reply, Screening } from './screening';

/** The results of a screening on a day: danger first, then in the order picked. */
export function resultsOf({ subjects, people, replies }: Screening, asOf: Day): readonly Card[] {
  const kinds = people ? personKinds(people) : [];
  return dangerFirst(subjects).map((subject) =>
    isProgramId(subject)
      ? { kind: 'program', subject, answer: programAnswer(subject) }
      : { kind: 'need', subject, answers: answersToReply(subject, replies[subject], kinds, asOf) },
  );
}

const dangerFirst = (subjects: readonly Subject[]): readonly Subject[] => {
  const isDanger = (subject: Subject) => JUST_GO.some((need) => need === subject);
  return [...subjects.filter(isDanger), ...subjects.filter((subject) => !isDanger(subject))];
};

/** The answers about one need, with the reply to its question if it has one. */
export function answersToReply(
  need: NeedId,
  reply: Reply | undefined,
  people: readonly PersonKind[],
  asOf: Day,
): readonly SharedAnswer[] {
  const chosen = choicesOf(need).find(({ id }) => id === reply);
  return answersFor(need, { ...PREMISE, ...chosen?.facts }, people, asOf, reply === 'not-sure');
}
