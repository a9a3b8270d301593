/** Which disclosures belong to which need: the records of `rules/law/disclosures.ts` and of the city. */
import { type NeedId, needById } from '@/lib/city/needs';
import { programById } from '@/lib/city/programs';
import { isProgramId, type Subject } from '@/lib/city/subjects';
import type { Place } from '@/lib/directory';
import {
  type DisclosureId,
  disclosureById,
  disclosuresHere,
  type Facts,
  type FactValue,
  OTHER_DUTY_SERVICES,
} from '@/rules';

/** The disclosures of a need: where its forms go, or those of help to pay for it. */
const OF_NEED: Readonly<Partial<Record<NeedId, readonly DisclosureId[]>>> = {
  'medical-emergency': ['medicaid-ice'],
  transplant: ['medicaid-ice'],
  doctor: ['medicaid-ice'],
  'medical-bill': ['medicaid-ice'],
  'pregnancy-care': ['medicaid-ice'],
  'food-money': ['snap-data'],
  'police-fire': ['jail-public'],
};

export const disclosuresOf = (need: NeedId): readonly DisclosureId[] => disclosuresHere(OF_NEED[need] ?? []);

/** Whether to talk to a legal help line before applying. */
export const isLegalFirst = (id: Learned): boolean =>
  id !== 'charity' && id !== 'not-read' && disclosureById(id).legalFirst;

/** Whether the form for help to pay for a need asks about status: that of Medicaid does. */
export const formAsksStatus = (need: NeedId): boolean => disclosuresOf(need).includes('medicaid-ice');

/** The disclosures of a need or a program. */
export const disclosuresOfSubject = (subject: Subject): readonly DisclosureId[] =>
  isProgramId(subject) ? programById(subject).disclosures : disclosuresOf(subject);

/** The disclosure for every service of the City, shown once for all of them. */
export const CITY_DISCLOSURE: DisclosureId = 'city-staff';

/** What a page says about disclosure: a record, or what to ask if we have read no rule. */
export type Learned = DisclosureId | 'charity' | 'not-read';

const OF_GIVER: Readonly<Record<FactValue<'provider'>, Learned>> = {
  city: CITY_DISCLOSURE,
  'nonprofit-charity': 'charity',
  'other-organization': 'not-read',
  'other-public-agency': 'not-read',
};

/**
 * The disclosures of a need and of its provider, and of a charity among the places. Never empty, because a missing disclosure would look like safety.
 * A worker of a company that the City hires writes to the company, so the rule for City staff does not cover it.
 */
export function learnedOf(
  need: NeedId,
  { provider }: Facts,
  places: readonly Pick<Place, 'kind'>[] = [],
): readonly Learned[] {
  const charity = places.some(({ kind }) => kind === 'charity') ? (['charity'] as const) : [];
  const isWork = OTHER_DUTY_SERVICES.some((service) => service === needById(need).facts.service);
  const giver = provider && !isWork ? OF_GIVER[provider] : ('not-read' as const);
  return [...new Set([...disclosuresOf(need), giver, ...charity])];
}
