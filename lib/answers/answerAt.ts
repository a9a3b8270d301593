/** The answer at one place of the directory: the rules with what is known of that place. */
import type { NeedId } from '@/lib/city/needs';
import type { Place, PlaceKind } from '@/lib/directory';
import type { Day, Facts } from '@/rules';
import { type Answer, answerTo } from './answer';
import type { PersonKind } from './person';

/** Who gives the help at a place of a kind, in the words of the rules. */
const PROVIDER: Readonly<Record<Exclude<PlaceKind, 'line' | 'emergency'>, Facts>> = {
  city: { provider: 'city' },
  charity: { provider: 'nonprofit-charity' },
  hospital: { provider: 'other-organization' },
  county: { provider: 'other-public-agency' },
  state: { provider: 'other-public-agency' },
  'other-agency': { provider: 'other-public-agency' },
};

/**
 * The answer about one need at one place. Who gives the help is the place itself, so what was told of another giver does not count here;
 * for the rest the place's own facts come before what was told. Where nobody knows who runs a place, it is never said to be free of a check.
 * @param told what is known of the help besides
 * @returns undefined for a line that finds or sends help and gives none itself
 */
export function answerAt(
  { facts, kind }: Pick<Place, 'facts' | 'kind'>,
  need: NeedId,
  person: PersonKind,
  day: Day,
  told: Facts = {},
): Answer | undefined {
  if (kind === 'line' || kind === 'emergency') return undefined;
  const { provider: _provider, cityContract: _contract, ...besides } = told;
  return answerTo(need, { ...besides, ...(kind && PROVIDER[kind]), ...facts }, person, day);
}

/**
 * Whether the City's answer holds at a place only if the City pays for the help there: a charity, or another office that is not the City's.
 * A line finds help and gives none, and 911 is for everybody.
 */
export const followsTheCityIfPaid = ({ kind }: Pick<Place, 'kind'>): boolean =>
  kind !== 'city' && kind !== 'line' && kind !== 'emergency';
