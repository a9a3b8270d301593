/**
 * The vocabulary of the rules: facts and their values, norms, rulings, decisions.
 * Immigration status is not a fact and must never become one.
 */

/** Public benefits that are verified where no exception applies. */
export const COVERED_SERVICES = [
  'cash-assistance',
  'housing-assistance',
  'medical-assistance',
  'food-assistance',
  'other-assistance',
] as const;

/** Kinds of service that a city may exempt, some of them under conditions. */
export const EXEMPT_SERVICES = [
  'emergency-health-care',
  'disaster-relief',
  'immunizations',
  'emergency-food',
  'crisis-counseling',
  'short-term-shelter',
  'prenatal-care',
  'life-or-safety-program',
] as const;

/** Kinds that state and federal law exempt, and of which a city's text may be silent. */
export const DISPUTED_SERVICES = ['communicable-disease-care'] as const;

/** Every kind that may be a public benefit. */
export const BENEFITS = [...COVERED_SERVICES, ...EXEMPT_SERVICES, ...DISPUTED_SERVICES] as const;

/** Services that are no public benefit: open to every resident, where the city's policy speaks of them. */
export const OPEN_SERVICES = [
  'public-safety',
  'utility-account',
  'recreation',
  'community-relations',
  'neighborhood-engagement',
  'education-programs',
  'arts-and-culture',
  'privately-funded-human-services',
] as const;

/** Told as information: the duty is the contractor's, about workers. */
export const OTHER_DUTY_SERVICES = ['city-contract-work'] as const;

/** Every fact an answer can turn on, with its finite values. An absent fact is unknown. */
export const FACTS = {
  service: [...BENEFITS, ...OPEN_SERVICES, ...OTHER_DUTY_SERVICES],
  applicantAge: ['under-18', '18-or-older'],
  appliesFor: ['self-or-household', 'child-only', 'not-applying'],
  organTransplant: ['yes', 'no'],
  shortTerm: ['yes', 'no'],
  inKind: ['yes', 'no'],
  dependsOnIncome: ['yes', 'no'],
  lifeOrSafety: ['yes', 'no'],
  funding: ['city-or-state', 'federal'],
  provider: ['city', 'nonprofit-charity', 'other-organization', 'other-public-agency'],
  cityContract: ['yes', 'no'],
} as const;

export type Fact = keyof typeof FACTS;
export type FactValue<F extends Fact> = (typeof FACTS)[F][number];
export type Service = FactValue<'service'>;

/** The facts that are known. A key that is absent (or undefined) is unknown: never a default, never false. */
export type Facts = { readonly [F in Fact]?: FactValue<F> | undefined };

/** The facts in the order of the vocabulary. */
export const FACT_NAMES = Object.keys(FACTS) as readonly Fact[];

interface Asking {
  readonly of: 'resident' | 'caseworker';
  readonly sensitivity: 0 | 1 | 2;
}
const aResident = (sensitivity: Asking['sensitivity'] = 0): Asking => ({ of: 'resident', sensitivity });
const aCaseworker: Asking = { of: 'caseworker', sensitivity: 0 };

/**
 * Who can know a fact, and how sensitive the question is (0: about the program; 1: about who applies; 2: about health).
 * An office knows its program: whether it depends on income, whether it is needed for life or safety, who pays, who provides, under which contract.
 */
export const ASKING: Readonly<Record<Fact, Asking>> = {
  service: aResident(),
  applicantAge: aResident(1),
  appliesFor: aResident(1),
  organTransplant: aResident(2),
  shortTerm: aResident(),
  inKind: aResident(),
  dependsOnIncome: aCaseworker,
  lifeOrSafety: aCaseworker,
  funding: aCaseworker,
  provider: aCaseworker,
  cityContract: aCaseworker,
};

/** The authorities that speak, the City first: it speaks the headline. */
export const AUTHORITIES = ['city', 'state', 'federal'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** A day as `YYYY-MM-DD`. */
export type Day = string;

/** Why nobody but a person can answer. */
export type Why = 'policy-silent' | 'sources-disagree' | 'another-duty' | 'court' | 'before-policy';

/** One source: where a norm can be read, when we last read it, and when it must be read again. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** Further pages that say the same, an official one among them where there is one. */
  readonly also?: readonly string[];
  readonly lastChecked: Day;
  readonly reviewBy: Day;
  readonly sure: 'high' | 'medium-high' | 'medium';
}

/**
 * One sentence of a source. It applies where every listed fact has one of the listed values, on the days from `from` up to, not
 * including, `until`. It defeats the norms it names; a norm that defeats none is its authority's general rule.
 */
export interface Norm<Id extends string = string, SourceKey extends string = string> {
  readonly id: Id;
  readonly authority: Authority;
  readonly requires: 'required' | 'not_required' | 'unsettled';
  /** Only for `unsettled`: what is unsettled about it. */
  readonly why?: Exclude<Why, 'before-policy'>;
  readonly when: { readonly [F in Fact]?: readonly FactValue<F>[] };
  readonly defeats: readonly Id[];
  readonly from: Day;
  readonly until?: Day;
  /** From this day a court order or an agreement keeps the norm from being used here; what rests on it is unsettled. */
  readonly heldBack?: { readonly from: Day; readonly by: 'court-order' | 'agreement' };
  readonly clause: string;
  readonly source: SourceKey;
}

export interface Citation extends Source {
  readonly norm: string;
  readonly clause: string;
  readonly source: string;
  readonly from: Day;
  readonly until?: Day;
}

/** What became of one norm for one set of facts on one day. */
export type TraceEntry =
  | { readonly norm: string; readonly status: 'applied' }
  | { readonly norm: string; readonly status: 'held-back'; readonly since: Day }
  | { readonly norm: string; readonly status: 'defeated'; readonly by: readonly string[] }
  | { readonly norm: string; readonly status: 'not-applicable'; readonly facts: readonly Fact[] }
  | { readonly norm: string; readonly status: 'not-in-force'; readonly from: Day; readonly until?: Day }
  | { readonly norm: string; readonly status: 'open'; readonly facts: readonly Fact[] };

/** How a ruling came about. */
export type Basis = 'general-rule' | 'exception' | 'carve-out' | 'unsettled' | 'no-duty' | 'facts-missing';

/** Required or not; or open: for the facts that leave it open, or, where `facts` is empty, for a reason that no fact would settle. */
export type Verdict =
  | { readonly verification: 'required' | 'not_required' }
  | { readonly verification: 'open'; readonly facts: readonly Fact[]; readonly why?: Why };

/** What one authority says about one set of facts on one day. */
export type Ruling = Verdict & {
  readonly authority: Authority;
  readonly basis: Basis;
  /** The norms that decide, one that speaks of the kind of service first. Empty where no duty was in force. */
  readonly norms: readonly string[];
  readonly trace: readonly TraceEntry[];
  readonly citations: readonly Citation[];
};

/** Where another authority departs from the headline. */
export interface Difference {
  readonly authority: 'state' | 'federal';
  readonly kind: 'looser' | 'stricter' | 'open';
}

/** The answer. Its `kind` speaks for the City; the other authorities stand beside it, never instead of it. */
export type Decision = {
  /** The known facts that are relevant; others change nothing and are left out. */
  readonly answers: Facts;
  readonly rulings: Readonly<Record<Authority, Ruling>>;
  readonly differences: readonly Difference[];
} & (
  | { readonly kind: 'determined'; readonly verification: 'required' | 'not_required' }
  /** `stillMatters` holds the unknown facts that can change the City's answer, in the order in which to ask; `next` is its first. */
  | { readonly kind: 'depends'; readonly next: Fact; readonly stillMatters: readonly Fact[] }
  | { readonly kind: 'check_with_a_person'; readonly why: Why }
);

/** Tells what is checked where these facts are known, on a day. */
export type Decide = (facts: Facts, asOf: Day) => Decision;
