/**
 * Other doors: other ways to get help. "May be asked" must not end the search for help, so its answer shows needs for the same purpose whose adults
 * the City does not check, then programs, private money, a nonprofit, and the children at home. An uncertain answer shows only the free needs and
 * the programs. A free answer shows only the programs.
 */
import { type NeedId, needById } from '@/lib/city/needs';
import { SERVICES } from '@/lib/city/services';
import type { Day, ProgramId } from '@/rules';
import { factsOf, PREMISE } from './facts';
import type { PersonKind } from './person';
import { isFree, type Verdict, verdictOn } from './verdict';

/** Programs that look at nobody's status, by the needs that they can pay for. */
const PROGRAM_DOORS: Readonly<Partial<Record<NeedId, readonly ProgramId[]>>> = {
  'medical-emergency': ['hospital-discounted-care'],
  transplant: ['hospital-discounted-care'],
  doctor: ['hospital-discounted-care'],
  'medical-bill': ['hospital-discounted-care'],
  'pregnancy-care': ['cover-all-coloradans'],
};

/** Further such programs that are only for children. */
const CHILD_DOORS: typeof PROGRAM_DOORS = { doctor: ['cover-all-coloradans'] };

/** One other door. `children`: the City does not check the children at home. */
export type Door =
  | { readonly kind: 'need'; readonly need: NeedId; readonly verdict: Verdict }
  | { readonly kind: 'program'; readonly program: ProgramId }
  | { readonly kind: 'private' | 'nonprofit' | 'children' };

/** Whether the City's policy mentions private money for people who are checked. */
const LOOKS_FOR_DONATIONS = SERVICES.includes('privately-funded-human-services');

/** The doors beside an answer, the nearest to the need first. */
export function doorsOf(need: NeedId, verdict: Verdict, person: PersonKind, day: Day): readonly Door[] {
  const isChild = person === 'child' || person === 'minor';
  const ids = [...(PROGRAM_DOORS[need] ?? []), ...(isChild ? (CHILD_DOORS[need] ?? []) : [])];
  const programs = ids.map((program): Door => ({ kind: 'program', program }));
  if (isFree(verdict) || verdict === 'another-duty') return programs;
  const needs = needById(need).doors.map((door): Door & { kind: 'need' } => ({
    kind: 'need',
    need: door,
    verdict: verdictOn(factsOf(door, PREMISE, 'adult'), day).verdict,
  }));
  const free = needs.filter((door) => isFree(door.verdict));
  if (verdict !== 'may-be-asked') return [...free, ...programs];
  const childrenToo = person === 'adult' && isFree(verdictOn(factsOf(need, PREMISE, 'child'), day).verdict);
  return [
    ...free,
    ...programs,
    ...(LOOKS_FOR_DONATIONS ? [{ kind: 'private' } as const] : []),
    { kind: 'nonprofit' },
    ...(childrenToo ? [{ kind: 'children' } as const] : []),
  ];
}
