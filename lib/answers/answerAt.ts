/** The answer at one place of the directory: the rules with what is known of that place. */
import type { NeedId } from '@/lib/city/needs';
import type { Place, PlaceKind } from '@/lib/directory';
import type { Day, Facts } from '@/rules';
import { type Answer, answerTo } from './answer';
import type { PersonKind } from './person';
import type { SharedAnswer } from './together';
import type { Verdict } from './verdict';

/** Who gives the help at a place of a kind, in the words of the rules. */
const PROVIDER: Readonly<Record<Exclude<PlaceKind, 'line' | 'emergency'>, Facts>> = {
  city: { provider: 'city' },
  charity: { provider: 'nonprofit-charity' },
  hospital: { provider: 'other-organization' },
  county: { provider: 'other-public-agency' },
  state: { provider: 'other-public-agency' },
  'other-agency': { provider: 'other-public-agency' },
};

/** What the rules are told of a place: who gives the help there, and what else is known of it. */
export const factsAt = ({ facts, kind }: Pick<Place, 'facts' | 'kind'>): Facts => ({
  ...(kind !== undefined && kind !== 'line' && kind !== 'emergency' && PROVIDER[kind]),
  ...facts,
});

/**
 * The answer about one need at one place. Who gives the help is the place itself, so what was told of another giver does not count here;
 * for the rest the place's own facts come before what was told. Where nobody knows who runs a place, it is never said to be free of a check.
 * @param told what is known of the help besides
 * @returns undefined for a line that finds or sends help and gives none itself
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
 * Whether the City's answer holds at a place only if the City pays for the help there: a charity, or another office that is not the City's.
 * A line finds help and gives none, and 911 is for everybody.
 */
export const followsTheCityIfPaid = ({ kind }: Pick<Place, 'kind'>): boolean =>
  kind !== 'city' && kind !== 'line' && kind !== 'emergency';

/** One answer at a place, and everybody it is for. */
export interface AtPlace {
  readonly people: readonly PersonKind[];
  readonly verdict: Verdict;
}

/**
 * The answers at one place, where what is known of that place itself makes an answer another than the one it stands under. Nothing where they would only
 * repeat it.
 * @param answers those that the place stands under
 */
export function answersAt(
  place: Pick<Place, 'facts' | 'kind'>,
  answers: readonly Pick<SharedAnswer, 'people' | 'verdict' | 'need' | 'day' | 'facts'>[],
): readonly AtPlace[] {
  if (place.facts === undefined) return [];
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
