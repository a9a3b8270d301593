/** The places beside an answer, and which one is first. */
import { type NeedId, needById } from '@/lib/city/needs';
import { placeIdsOf } from '@/lib/city/places';
import { isProgramId, type Subject } from '@/lib/city/subjects';
import { type Directory, directory, type PlaceView } from '@/lib/directory';
import type { ProgramId } from '@/rules';

/**
 * The places for a need: first 911 and 988 if the need has them, then those of a nonprofit's own file, then ours in the order of
 * `lib/cities/<city>/` (`placesOfNeed`), with the lines for any need last.
 * @param among the places of this build by default
 */
export function placesForNeed(need: NeedId, among: Directory = directory): readonly PlaceView[] {
  const ours = viewsOf(need, among);
  const supplied = among.suppliedForService(needById(need).facts.service);
  const isDanger = ({ kind, id }: PlaceView) => kind === 'emergency' || id === 'crisis-988';
  return once([...ours.filter(isDanger), ...supplied, ...ours.filter((place) => !isDanger(place))]);
}

/** The places for a need or a program. */
export const placesOf = (subject: Subject, among: Directory = directory): readonly PlaceView[] =>
  isProgramId(subject) ? placesForProgram(subject, among) : placesForNeed(subject, among);

/** The places to ask about a program: those of a nonprofit's own file, then ours in the order of `placesOfProgram`. */
export const placesForProgram = (program: ProgramId, among: Directory = directory): readonly PlaceView[] =>
  once([...among.placesForProgram(program), ...viewsOf(program, among)]);

const viewsOf = (subject: Subject, among: Directory): readonly PlaceView[] =>
  placeIdsOf(subject).flatMap((id) => among.placeById(id) ?? []);

const once = (places: readonly PlaceView[]): readonly PlaceView[] => [
  ...new Map(places.map((place) => [`${place.id} ${place.service ?? ''}`, place])).values(),
];
