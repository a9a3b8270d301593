/** Who may learn what a person writes when asking for a need: records of `rules/law/disclosures.ts`, and of the city. */
import type { NeedId } from '@/lib/city/needs';
import { programById } from '@/lib/city/programs';
import { isProgramId, type Subject } from '@/lib/city/subjects';
import { type DisclosureId, disclosureById, disclosuresHere, type Facts, type FactValue } from '@/rules';

/** Records of a need by itself: where its forms, or those of help to pay for it, lead. */
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

/** Whether the form for help to pay for a need asks about status, so that its record says to talk to a legal help line first. */
export const formAsksStatus = (need: NeedId): boolean => disclosuresOf(need).some(isLegalFirst);

/** Records of a need or a program. */
export const disclosuresOfSubject = (subject: Subject): readonly DisclosureId[] =>
  isProgramId(subject) ? programById(subject).disclosures : disclosuresOf(subject);

/** What holds for every service of the City, told once for all of them. */
export const CITY_DISCLOSURE: DisclosureId = 'city-staff';

/** What is said of who may learn it: a record, or what to ask where no rule was read. */
export type Learned = DisclosureId | 'charity' | 'not-read';

const OF_GIVER: Readonly<Record<FactValue<'provider'>, Learned>> = {
  city: CITY_DISCLOSURE,
  'nonprofit-charity': 'charity',
  'other-organization': 'not-read',
  'other-public-agency': 'not-read',
};

/** The records of a need, and those of the office or charity that gives the help: no record would read as safety. */
export const learnedOf = (need: NeedId, { provider }: Facts): readonly Learned[] => [
  ...disclosuresOf(need),
  provider ? OF_GIVER[provider] : 'not-read',
];
