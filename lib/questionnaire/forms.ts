/** The forms of the questionnaire as zod schemas. The message of an issue is a key under `check.errors`. */
import * as z from 'zod/mini';
import { NEEDS } from '@/lib/city/needs';
import { isSubject, type Subject } from '@/lib/city/subjects';
import { PEOPLE } from './people';
import { repliesTo } from './screening';

/** The needs step: at least one need or program, in the order picked. */
export const needsForm = z.object({
  subjects: z
    .array(z.custom<Subject>((id) => typeof id === 'string' && isSubject(id)))
    .check(z.minLength(1, 'no-need')),
});
export type NeedsForm = z.infer<typeof needsForm>;

/** The who step: one of the choices. */
export const whoForm = z.object({ people: z.enum(PEOPLE, 'nobody') });

/** The question of a need: one of its choices, or not sure. */
export const replyForm = z.object({
  reply: z.enum(
    NEEDS.flatMap(({ id }) => repliesTo(id)),
    'no-reply',
  ),
});
export type ReplyForm = z.infer<typeof replyForm>;
