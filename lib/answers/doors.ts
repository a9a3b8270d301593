/** Other ways to get help, where somebody may be asked or has to ask first. */
import { type NeedId, needById } from '@/lib/cities/longmont/needs';
import type { Day } from '@/rules';
import { factsOf, PREMISE } from './facts';
import type { PersonKind } from './person';
import { isFree, type Verdict, verdictOn } from './verdict';

/** Another need whose adults the City does not check; private money (PB-2); a nonprofit; the children at home. */
export type Door =
  | { readonly kind: 'need'; readonly need: NeedId; readonly verdict: Verdict }
  | { readonly kind: 'private' | 'nonprofit' | 'children' };

/** The doors beside an answer, the nearest to the need first. */
export function doorsOf(need: NeedId, verdict: Verdict, person: PersonKind, day: Day): readonly Door[] {
  if (isFree(verdict) || verdict === 'another-duty') return [];
  const needs = needById(need).doors.map((door): Door & { kind: 'need' } => ({
    kind: 'need',
    need: door,
    verdict: verdictOn(factsOf(door, PREMISE, 'adult'), day).verdict,
  }));
  const free = needs.filter((door) => isFree(door.verdict));
  if (verdict !== 'may-be-asked') return free;
  return [
    ...free,
    { kind: 'private' },
    { kind: 'nonprofit' },
    ...(person === 'adult' ? [{ kind: 'children' } as const] : []),
  ];
}
