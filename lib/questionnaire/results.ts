/** The results of a screening: one for each need and group of people with the same answer, under a heading each, the good news first. */
import { PREMISE } from '@/lib/answers/facts';
import type { PersonKind } from '@/lib/answers/person';
import { answersFor, type SharedAnswer } from '@/lib/answers/together';
import { TONES, type Tone } from '@/lib/answers/verdict';
import { choicesOf, type NeedId } from '@/lib/cities/longmont/needs';
import type { Day } from '@/rules';
import { personKinds } from './household';
import type { Reply, Screening } from './screening';

export interface ResultGroup {
  readonly tone: Tone;
  readonly results: readonly SharedAnswer[];
}

/** The results for everything a screening asks about, on a day. Headings without a result are left out. */
export function resultsOf(screening: Screening, asOf: Day): readonly ResultGroup[] {
  const people = screening.household ? personKinds(screening.household) : [];
  const results = screening.needs.flatMap((need) =>
    answersToReply(need, screening.replies[need], people, asOf),
  );
  return TONES.map((tone) => ({ tone, results: results.filter((result) => result.tone === tone) })).filter(
    (group) => group.results.length > 0,
  );
}

/** The answers about one need, after a reply to its question if it has one. */
export function answersToReply(
  need: NeedId,
  reply: Reply | undefined,
  people: readonly PersonKind[],
  asOf: Day,
): readonly SharedAnswer[] {
  const chosen = choicesOf(need).find(({ id }) => id === reply);
  return answersFor(need, { ...PREMISE, ...chosen?.facts }, people, asOf, reply === 'not-sure');
}
