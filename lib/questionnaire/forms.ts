/** The forms of the questionnaire, checked with zod. Codes inside, words outside: each issue's message is a key under `check.errors`. */
import * as z from 'zod/mini';
import { isNeedId, NEEDS, type NeedId } from '@/lib/cities/longmont/needs';
import { plainTyped } from '@/lib/typed';
import { MOST_PEOPLE } from './household';
import { repliesTo } from './screening';

/** The needs step: at least one need, each of the catalogue. */
export const needsForm = z.object({
  needs: z
    .array(z.custom<NeedId>((id) => typeof id === 'string' && isNeedId(id)))
    .check(z.minLength(1, 'no-need')),
});
export type NeedsForm = z.infer<typeof needsForm>;

const count = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) => Number(plainTyped(text))),
  ),
  z.number('not-a-count').check(
    z.refine((value) => Number.isInteger(value) && value >= 0, 'not-a-count'),
    z.maximum(MOST_PEOPLE, 'too-many'),
  ),
);

/** The who step: two counts as typed; at least one person together. */
export const householdForm = z
  .object({ adults: count, children: count })
  .check(z.refine(({ adults, children }) => adults + children > 0, { error: 'nobody', path: ['adults'] }));
export type HouseholdForm = z.input<typeof householdForm>;

/** The question of a need: one of its choices, or not sure. */
export const replyForm = z.object({
  reply: z.enum(
    NEEDS.flatMap(({ id }) => repliesTo(id)),
    'no-reply',
  ),
});
export type ReplyForm = z.infer<typeof replyForm>;

/** The order in which needs are shown, whatever the order they were ticked in. */
export const inCatalogueOrder = (chosen: readonly NeedId[]): readonly NeedId[] =>
  NEEDS.map((need) => need.id).filter((id) => chosen.includes(id));
