/** The questionnaire without scripts: every way through it for one need and one person, and the answer at its end. */
import { PERSON_KINDS, type PersonKind } from '@/lib/answers/person';
import type { SharedAnswer } from '@/lib/answers/together';
import { NEEDS, type NeedId } from '@/lib/cities/longmont/needs';
import { answersToReply } from '@/lib/questionnaire/results';
import { type Reply, repliesTo } from '@/lib/questionnaire/screening';
import type { Day } from '@/rules';

/** A way through the page: a need, a person and, where the need has a question, the reply to it. */
export interface PlainWay {
  readonly need: NeedId;
  readonly person: PersonKind;
  readonly reply?: Reply;
}

/** One answer, and the ways that lead to it. */
export interface Told {
  readonly id: string;
  readonly answer: SharedAnswer;
  readonly ways: readonly PlainWay[];
}

/** Every answer of the page on a day, each told once for all the people who get it. */
export function plainAnswers(asOf: Day): readonly Told[] {
  return NEEDS.flatMap(({ id: need }) => {
    const replies = repliesTo(need);
    return (replies.length > 0 ? replies : [undefined]).flatMap((reply) =>
      answersToReply(need, reply, PERSON_KINDS, asOf).map((answer) => ({
        id: ['told', need, reply, answer.people[0]].filter(Boolean).join('-'),
        answer,
        ways: answer.people.map((person) => ({ need, person, ...(reply && { reply }) })),
      })),
    );
  });
}
