/** Who may learn what a person writes when asking for a need: records of `rules/law/disclosures.ts`, and of the city. */
import type { NeedId } from '@/lib/city/needs';
import { programById } from '@/lib/city/programs';
import { isProgramId, type Subject } from '@/lib/city/subjects';
import { type DisclosureId, disclosuresHere } from '@/rules';

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

/** Records of a need or a program. */
export const disclosuresOfSubject = (subject: Subject): readonly DisclosureId[] =>
  isProgramId(subject) ? programById(subject).disclosures : disclosuresOf(subject);

/** What holds for every service of the City, told once for all of them. */
export const CITY_DISCLOSURE: DisclosureId = 'city-staff';
