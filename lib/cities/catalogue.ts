/**
 * The needs of people in any city. Each leads to a service and implies facts: rent help is money, a warm place in a cold night protects safety. The
 * rules get these facts; nothing here decides. The words are `needs.<id>`.
 */
import type { Facts, Service } from '@/rules';

/** The groups of needs, in the order shown. The last one is open to everybody and shown apart. */
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

/** Groups that no longer exist, and the group that their address leads to. */
export const GONE_GROUPS: Readonly<Record<string, NeedGroup>> = { 'family-and-pregnancy': 'health' };

/** The facts of a need: its service, and what the need implies. */
type NeedFacts = Facts & { readonly service: Service };

export interface NeedEntry {
  readonly group: NeedGroup;
  readonly facts: NeedFacts;
  /** Other doors: needs with the same purpose, to offer if an adult may be asked for this one. */
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

/** Every need, group by group. A city leaves out those that its policy does not mention. */
export const EVERY_NEED = Object.keys(NEED_ENTRIES) as readonly NeedId[];

/**
 * The one question to a resident about a need, as choices: facts that a resident can know. The words are `questions.<need>`. Only an office knows
 * whether a program depends on income or protects life or safety, so nobody is asked.
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

/** The choices of the question about a need; empty if there is no question. */
export const choicesOf = (need: NeedId): readonly Choice[] =>
  need in CHOICES ? CHOICES[need as keyof typeof CHOICES] : [];
