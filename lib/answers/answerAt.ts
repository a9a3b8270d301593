/** The answer at one place of the directory: the rules with what is known of that place. */
import type { NeedId } from '@/lib/cities/longmont/needs';
import type { Place } from '@/lib/directory';
import type { Day, Facts } from '@/rules';
import { type Answer, answerTo } from './answer';
import type { PersonKind } from './person';

/**
 * The answer about one need at one place. Who gives the help is the place itself, so what was told of another giver does not count here;
 * for the rest the place's own facts come before what was told. Where nobody knows who runs a place, it is never said to be free of a check.
 * @param told what is known of the help besides
 * @returns undefined for a phone line, which gives no help itself
 */
export function answerAt(
  { facts, line }: Pick<Place, 'facts' | 'line'>,
  need: NeedId,
  person: PersonKind,
  day: Day,
  told: Facts = {},
): Answer | undefined {
  if (line) return undefined;
  const { provider: _provider, cityContract: _contract, ...besides } = told;
  return answerTo(need, { ...besides, ...facts }, person, day);
}
