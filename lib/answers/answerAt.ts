/** The answer at one place of the directory: the rules applied to the facts of that place. */
import type { NeedId } from '@/lib/city/needs';
import type { Place, PlaceKind } from '@/lib/directory';
import type { Day, Facts } from '@/rules';
import { type Answer, answerTo } from './answer';
import type { PersonKind } from './person';
import type { SharedAnswer } from './together';
import type { Verdict } from './verdict';

/** The provider, as a fact of the rules, for each kind of place. */
const PROVIDER: Readonly<Record<Exclude<PlaceKind, 'line' | 'emergency'>, Facts>> = {
  city: { provider: 'city' },
  charity: { provider: 'nonprofit-charity' },
  hospital: { provider: 'other-organization' },
  county: { provider: 'other-public-agency' },
  state: { provider: 'other-public-agency' },
  'other-agency': { provider: 'other-public-agency' },
};

/** The facts of a place: who gives the help there, and what else is known about it. */
export const factsAt = ({ facts, kind }: Pick<Place, 'facts' | 'kind'>): Facts => ({
  ...(kind !== undefined && kind !== 'line' && kind !== 'emergency' && PROVIDER[kind]),
  ...facts,
});

/**
 * The answer about one need at one place. The place is the provider, so facts in `told` about another provider are ignored. The other facts of the
 * place override `told`. If nobody knows who runs the place, the answer is never "no check".
 * @param told the other known facts about the help
 * @returns undefined for a line that finds or sends help and gives none
 */
export function answerAt(
  place: Pick<Place, 'facts' | 'kind'>,
  need: NeedId,
  person: PersonKind,
  day: Day,
  told: Facts = {},
): Answer | undefined {
  if (place.kind === 'line' || place.kind === 'emergency') return undefined;
  const { provider: _provider, cityContract: _contract, ...besides } = told;
  return answerTo(need, { ...besides, ...factsAt(place) }, person, day);
}

/**
 * Whether the City's answer applies at a place only if the City pays for the help there: a charity, or an office of somebody else.
 * A line finds help and gives none, and 911 is for everybody.
 */
export const followsTheCityIfPaid = ({ kind }: Pick<Place, 'kind'>): boolean =>
  kind !== 'city' && kind !== 'line' && kind !== 'emergency';

/** One answer at a place, and the people it is for. */
export interface AtPlace {
  readonly people: readonly PersonKind[];
  readonly verdict: Verdict;
}

/**
 * The answers at one place that differ from the answers the place is listed under. Empty if none differs. Under an answer for help from the City, also
 * empty for a place of which only the kind is known: `followsTheCityIfPaid` tells it.
 * @param answers those that the place is listed under
 */
export function answersAt(
  place: Pick<Place, 'facts' | 'kind'>,
  answers: readonly Pick<SharedAnswer, 'people' | 'verdict' | 'need' | 'day' | 'facts'>[],
): readonly AtPlace[] {
  if (place.facts === undefined && answers.every(({ facts }) => facts.provider === 'city')) return [];
  const found = answers.flatMap(({ people, need, day, facts, verdict: under }) =>
    people.flatMap((person) => {
      const there = answerAt(place, need, person, day, facts);
      return there ? [{ person, verdict: there.verdict, under }] : [];
    }),
  );
  if (found.every(({ verdict, under }) => verdict === under)) return [];
  return [...new Set(found.map(({ verdict }) => verdict))].map((verdict) => ({
    verdict,
    people: found.filter((one) => one.verdict === verdict).map(({ person }) => person),
  }));
}
