/**
 * What people come for in any city, in their words (under `needs` in the message files), and what each need says by itself about the
 * service: rent help is money, a warm place in a cold night is about safety. Nothing here decides; it is handed to the rules.
 */
import type { Facts, Service } from '@/rules';

/** The groups of needs, in the order they are shown. The last one is open to everybody, and stands apart. */
export const EVERY_GROUP = [
  'food',
  'place-to-stay',
  'health',
  'money-and-bills',
  'safety-and-crisis',
  'after-a-disaster',
  'other',
  'community-and-city',
] as const;
export type NeedGroup = (typeof EVERY_GROUP)[number];

/** A group that was dissolved, and the one that its address leads to now. */
export const GONE_GROUPS: Readonly<Record<string, NeedGroup>> = { 'family-and-pregnancy': 'health' };

/** What a need tells the rules: its service, and what follows from the need itself. */
type NeedFacts = Facts & { readonly service: Service };

export interface NeedEntry {
  readonly group: NeedGroup;
  readonly facts: NeedFacts;
  /** Needs to offer where an adult may be asked for this one: other ways to the same end. */
  readonly doors: readonly string[];
}

const need = (group: NeedGroup, facts: NeedFacts, doors: readonly string[] = []): NeedEntry => ({
  group,
  facts,
  doors,
});

export const NEED_ENTRIES = {
  'food-today': need('food', { service: 'emergency-food' }),
  groceries: need('food', { service: 'food-assistance', inKind: 'yes' }, ['food-today']),
  'food-money': need('food', { service: 'food-assistance', inKind: 'no' }, ['food-today']),
  'shelter-tonight': need('place-to-stay', { service: 'short-term-shelter' }),
  rent: need('place-to-stay', { service: 'housing-assistance', inKind: 'no' }, [
    'shelter-tonight',
    'food-today',
  ]),
  'longer-stay': need('place-to-stay', { service: 'housing-assistance' }, ['shelter-tonight']),
  'medical-emergency': need('health', { service: 'emergency-health-care', organTransplant: 'no' }),
  transplant: need('health', { service: 'emergency-health-care', organTransplant: 'yes' }),
  doctor: need('health', { service: 'medical-assistance', inKind: 'yes' }, [
    'medical-emergency',
    'vaccines',
    'pregnancy-care',
  ]),
  'medical-bill': need('health', { service: 'medical-assistance', inKind: 'no' }),
  vaccines: need('health', { service: 'immunizations' }),
  'contagious-illness': need('health', { service: 'communicable-disease-care' }, [
    'vaccines',
    'medical-emergency',
  ]),
  'pregnancy-care': need('health', { service: 'prenatal-care' }),
  bills: need('money-and-bills', { service: 'other-assistance', inKind: 'no' }, [
    'utility-account',
    'food-today',
  ]),
  'utility-account': need('money-and-bills', { service: 'utility-account' }),
  cash: need('money-and-bills', { service: 'cash-assistance' }, ['food-today', 'shelter-tonight']),
  'private-help': need('money-and-bills', { service: 'privately-funded-human-services' }),
  'danger-help': need('safety-and-crisis', {
    service: 'life-or-safety-program',
    inKind: 'yes',
    dependsOnIncome: 'no',
    lifeOrSafety: 'yes',
  }),
  'crisis-support': need('safety-and-crisis', { service: 'crisis-counseling' }),
  'police-fire': need('safety-and-crisis', { service: 'public-safety' }),
  disaster: need('after-a-disaster', { service: 'disaster-relief' }, [
    'shelter-tonight',
    'food-today',
    'crisis-support',
  ]),
  'other-help': need('other', { service: 'other-assistance' }, ['food-today', 'shelter-tonight']),
  'contract-work': need('other', { service: 'city-contract-work' }),
  recreation: need('community-and-city', { service: 'recreation' }),
  classes: need('community-and-city', { service: 'education-programs' }),
  arts: need('community-and-city', { service: 'arts-and-culture' }),
  neighborhood: need('community-and-city', { service: 'neighborhood-engagement' }),
  community: need('community-and-city', { service: 'community-relations' }),
} as const satisfies Record<string, NeedEntry>;

export type NeedId = keyof typeof NEED_ENTRIES;

/** Every need there are words for, group by group. A city leaves out those that its policy does not speak of. */
export const EVERY_NEED = Object.keys(NEED_ENTRIES) as readonly NeedId[];

/**
 * The one question that a resident is asked about a need, by its choices: facts that this person can see for themselves. The words are
 * `questions.<need>`. Income, life and safety are facts of the program, which its office knows; nobody is asked for them.
 */
const CHOICES = {
  disaster: [
    { id: 'things-short', facts: { inKind: 'yes', shortTerm: 'yes' } },
    { id: 'things-longer', facts: { inKind: 'yes', shortTerm: 'no' } },
    { id: 'money', facts: { inKind: 'no' } },
  ],
} as const satisfies Partial<Record<NeedId, readonly { readonly id: string; readonly facts: Facts }[]>>;

export type ChoiceId = (typeof CHOICES)[keyof typeof CHOICES][number]['id'];

/** One choice of the question of a need. */
export interface Choice {
  readonly id: ChoiceId;
  readonly facts: Facts;
}

/** The choices of the question that a need asks; empty where it asks none. */
export const choicesOf = (need: NeedId): readonly Choice[] =>
  need in CHOICES ? CHOICES[need as keyof typeof CHOICES] : [];
