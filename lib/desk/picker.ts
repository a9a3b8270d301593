/** What a caseworker may pick, by what is typed: the same search as a resident's. */

import { NEEDS } from '@/lib/city/needs';
import type { Subject } from '@/lib/city/subjects';
import { type Found, needsAtPlace, type SearchIndex } from '@/lib/search';

/** A need or a program. A place that was found stands for the needs it helps with. */
export type Pick = Extract<Found, { readonly kind: 'need' | 'program' }>;

/**
 * What may be meant.
 * @param typed nothing typed finds every need, in the order of the catalogue
 * @param taken what stands in the table already, and is not found again
 */
export function picksFor(index: SearchIndex, typed: string, taken: readonly Subject[]): readonly Pick[] {
  const found =
    typed.trim() === '' ? NEEDS.map(({ id }): Found => ({ kind: 'need', id })) : index.find(typed);
  const picks = found.flatMap((one): readonly Pick[] => {
    if (one.kind === 'place') return needsAtPlace(one.id).map((id): Pick => ({ kind: 'need', id }));
    return one.kind === 'elsewhere' ? [] : [one];
  });
  return [...new Map(picks.map((one) => [one.id, one])).values()].filter(({ id }) => !taken.includes(id));
}
