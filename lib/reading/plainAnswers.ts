/** The questionnaire without scripts: every path through it for one need, and the answers at its end. */
import type { SharedAnswer } from '@/lib/answers/together';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import { PEOPLE, type People, personKinds } from '@/lib/questionnaire/people';
import { answersToReply } from '@/lib/questionnaire/results';
import { type Reply, repliesTo } from '@/lib/questionnaire/screening';
import type { Day } from '@/rules';

/** A path through the page: a need, who would get it, and the reply to the question of the need if it has one. */
export interface PlainWay {
  readonly need: NeedId;
  readonly people: People;
  readonly reply?: Reply;
}

/** One answer, and the paths that lead to it. */
export interface Told {
  readonly id: string;
  readonly answer: SharedAnswer;
  readonly ways: readonly PlainWay[];
}

/** Every answer of the page on a day, each once for the people who get it. */
export function plainAnswers(asOf: Day): readonly Told[] {
  const told = new Map<string, Told>();
  for (const { id: need } of NEEDS) {
    const replies = repliesTo(need);
    for (const reply of replies.length > 0 ? replies : [undefined])
      for (const people of PEOPLE)
        for (const answer of answersToReply(need, reply, personKinds(people), asOf)) {
          const id = ['told', need, reply, ...answer.people].filter(Boolean).join('-');
          const ways = told.get(id)?.ways ?? [];
          told.set(id, { id, answer, ways: [...ways, { need, people, ...(reply && { reply }) }] });
        }
  }
  return [...told.values()];
}
