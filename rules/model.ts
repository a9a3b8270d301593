/**
 * The vocabulary of the rules: facts and their values, norms, rulings, decisions.
 * Immigration status is not a fact and must never become one.
 */

/** Public benefits that are checked if no exception applies. */
export const COVERED_SERVICES = [
  'cash-assistance',
  'housing-assistance',
  'medical-assistance',
  'food-assistance',
  'other-assistance',
] as const;

/** Services that a city may exempt, some of them under conditions. */
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

/** Services that state and federal law exempt and that a city's text may not mention. */
export const DISPUTED_SERVICES = ['communicable-disease-care'] as const;

/** Every service that may be a public benefit. */
export const BENEFITS = [...COVERED_SERVICES, ...EXEMPT_SERVICES, ...DISPUTED_SERVICES] as const;

/** Services that are not a public benefit: open to every resident if the city's policy mentions them. */
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

/** Shown as information: this is a duty of contractors, about their workers. */
export const OTHER_DUTY_SERVICES = ['city-contract-work'] as const;

/** Every fact that an answer can depend on, with its values. An absent fact is unknown. */
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

/** The known facts. An absent (or undefined) key is unknown: never a default, never false. */
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
 * Only an office knows whether its program depends on income or protects life or safety, who pays, who provides it, and under which contract.
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

/** The authorities. The City is first: its ruling is the headline. */
export const AUTHORITIES = ['city', 'state', 'federal'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** A day as `YYYY-MM-DD`. */
export type Day = string;

/** Why only a person can answer. */
export type Why = 'policy-silent' | 'sources-disagree' | 'another-duty' | 'court' | 'before-policy';

/** One source: where a norm can be read, when we last read it, and when it must be read again. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** Further pages with the same content, an official one among them if there is one. */
  readonly also?: readonly string[];
  readonly lastChecked: Day;
  readonly reviewBy: Day;
  readonly sure: 'high' | 'medium-high' | 'medium';
}

/**
 * One sentence of a source. It applies if every fact in `when` has one of the listed values, from `from` until the day before `until`. It defeats the
 * norms it names; a norm that defeats none is its authority's general rule.
 */
export interface Norm<Id extends string = string, SourceKey extends string = string> {
  readonly id: Id;
  readonly authority: Authority;
  readonly requires: 'required' | 'not_required' | 'unsettled';
  /** Only for `unsettled`: the reason. */
  readonly why?: Exclude<Why, 'before-policy'>;
  readonly when: { readonly [F in Fact]?: readonly FactValue<F>[] };
  readonly defeats: readonly Id[];
  readonly from: Day;
  readonly until?: Day;
  /** From this day a court order or an agreement blocks the norm here. It is then unsettled. */
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

/** Whether one norm applies, and why, for one set of facts on one day. */
export type TraceEntry =
  | { readonly norm: string; readonly status: 'applied' }
  | { readonly norm: string; readonly status: 'held-back'; readonly since: Day }
  | { readonly norm: string; readonly status: 'defeated'; readonly by: readonly string[] }
  | { readonly norm: string; readonly status: 'not-applicable'; readonly facts: readonly Fact[] }
  | { readonly norm: string; readonly status: 'not-in-force'; readonly from: Day; readonly until?: Day }
  | { readonly norm: string; readonly status: 'open'; readonly facts: readonly Fact[] };

/** Which kind of norm decides a ruling. */
export type Basis = 'general-rule' | 'exception' | 'carve-out' | 'unsettled' | 'no-duty' | 'facts-missing';

/** Required, not required, or open. `facts` are those that leave it open; if it is empty, `why` is a reason that no fact would settle. */
export type Verdict =
  | { readonly verification: 'required' | 'not_required' }
  | { readonly verification: 'open'; readonly facts: readonly Fact[]; readonly why?: Why };

/** The result of one authority for one set of facts on one day. */
export type Ruling = Verdict & {
  readonly authority: Authority;
  readonly basis: Basis;
  /** The norms that decide, those about the service first. Empty if no duty was in force. */
  readonly norms: readonly string[];
  readonly trace: readonly TraceEntry[];
  readonly citations: readonly Citation[];
};

/** Another authority differs from the headline. */
export interface Difference {
  readonly authority: 'state' | 'federal';
  readonly kind: 'looser' | 'stricter' | 'open';
}

/** A decision. Its `kind` is the City's result; the other authorities never replace it. */
export type Decision = {
  /** The known facts that are relevant. The others change nothing and are left out. */
  readonly answers: Facts;
  readonly rulings: Readonly<Record<Authority, Ruling>>;
  readonly differences: readonly Difference[];
} & (
  | { readonly kind: 'determined'; readonly verification: 'required' | 'not_required' }
  /** `stillMatters` holds the unknown facts that can change the City's answer, in the order in which to ask; `next` is its first. */
  | { readonly kind: 'depends'; readonly next: Fact; readonly stillMatters: readonly Fact[] }
  | { readonly kind: 'check_with_a_person'; readonly why: Why }
);

/** Decides what is checked, for known facts on a day. */
export type Decide = (facts: Facts, asOf: Day) => Decision;
