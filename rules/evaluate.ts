/**
 * Default logic over the norms of one authority. Start at the general rule. An exception that applies wins, unless an exception to it wins.
 * Each exception names the norms it defeats, so the order of the list means nothing. Unknown facts are completed in every possible way.
 */
import { type Basis, type Day, FACT_NAMES, FACTS, type Fact, type Facts, type Norm, type Why } from './model';

/** The norms contradict each other. No question is answered until they are corrected. */
export class NormsError extends Error {
  /** The ids of the norms that contradict each other. */
  declare readonly norms: readonly string[];

  constructor(message: string, norms: readonly Norm[]) {
    super(message);
    this.norms = norms.map(({ id }) => id);
  }
}

/** The possible results of an authority. */
export type Outcome = 'required' | 'not_required' | 'no-duty' | Exclude<Why, 'before-policy'>;

/** The result of an authority for a set of norms that apply. */
export interface Finding {
  readonly outcome: Outcome;
  readonly basis: Basis;
  /** The norms that decide, those about the service first. Empty if there is no duty. */
  readonly deciding: readonly Norm[];
}

/** One completion of the unknown facts: the norms that then apply, and the result. */
export interface Completion extends Finding {
  /** Contains every fact in the conditions of the norms that apply. */
  readonly facts: Facts;
  readonly applying: readonly Norm[];
}

/** Every day on which a norm begins, ends or is held back. Between two of these days no answer changes. */
export const edgesOf = (norms: readonly Norm[]): readonly Day[] =>
  norms.flatMap((norm) => [norm.from, norm.until, norm.heldBack?.from]).filter((day) => day !== undefined);

/**
 * The norms of one authority that are in force on a day. A norm that is held back becomes unsettled.
 * @throws NormsError if more than one general rule is in force
 */
export function normsOn(norms: readonly Norm[], day: Day): readonly Norm[] {
  const inForce = norms
    .filter(({ from, until }) => from <= day && !(until && until <= day))
    .map((norm): Norm => (isHeldBack(norm, day) ? { ...norm, requires: 'unsettled', why: 'court' } : norm));
  const general = inForce.filter(isGeneral);
  if (general.length > 1)
    throw new NormsError(`${general[0]?.authority}: two general rules on ${day}`, general);
  return inForce;
}

const isHeldBack = ({ heldBack }: Norm, day: Day): boolean => !!heldBack && heldBack.from <= day;

const isGeneral = (norm: Norm): boolean => norm.defeats.length === 0;

/** The known facts that keep a norm from applying, in the order of the vocabulary. */
export const unmetFacts = ({ when }: Norm, facts: Facts): readonly Fact[] =>
  FACT_NAMES.filter((fact) => isUnmet(when[fact], facts[fact]));

const isUnmet = (admitted: readonly string[] | undefined, value: string | undefined): boolean =>
  admitted !== undefined && value !== undefined && !admitted.includes(value);

/** The norms that apply, or that can still apply once more facts are known. */
export const possibleNorms = (norms: readonly Norm[], facts: Facts): readonly Norm[] =>
  norms.filter(({ when }) =>
    (Object.keys(when) as Fact[]).every((fact) => !isUnmet(when[fact], facts[fact])),
  );

/** An unknown fact, with the outlook for each of its values in the order of the vocabulary. */
export interface Fork {
  readonly fact: Fact;
  readonly branches: readonly Outlook[];
}

/** A tree of all completions. On each path the facts are in the order of the vocabulary, each at most once. */
export type Outlook = Fork | Completion;

/** The tree of all completions. It branches only on facts in the conditions of norms that can still apply. */
export const outlookOf = (norms: readonly Norm[], facts: Facts): Outlook =>
  outlookFrom(possibleNorms(norms, facts), facts);

function outlookFrom(possible: readonly Norm[], facts: Facts): Outlook {
  const fact = FACT_NAMES.find((one) => facts[one] === undefined && possible.some(({ when }) => when[one]));
  if (!fact) return { facts, applying: possible, ...findingOf(possible) };
  const known = (value: string) =>
    outlookFrom(
      possible.filter(({ when }) => !isUnmet(when[fact], value)),
      { ...facts, [fact]: value },
    );
  return { fact, branches: FACTS[fact].map(known) };
}

const isFork = (outlook: Outlook): outlook is Fork => 'branches' in outlook;

/** All completions of an outlook. */
export const completionsIn = (outlook: Outlook): readonly Completion[] =>
  isFork(outlook) ? outlook.branches.flatMap(completionsIn) : [outlook];

const forksIn = (outlook: Outlook): readonly Fork[] =>
  isFork(outlook) ? [outlook, ...outlook.branches.flatMap(forksIn)] : [];

/** An outlook reduced to one value of a fact; `at` is the index of the value in the vocabulary. */
export function outlookWith(outlook: Outlook, fact: Fact, at: number): Outlook {
  if (!isFork(outlook)) return outlook;
  return outlook.fact === fact
    ? (outlook.branches[at] as Outlook)
    : { ...outlook, branches: outlook.branches.map((branch) => outlookWith(branch, fact, at)) };
}

/**
 * The unknown facts that can change a value: those where two completions that differ only in this fact have different values. There are none if
 * and only if all completions agree.
 */
export function factsThatChange(
  value: (completion: Completion) => unknown,
  outlook: Outlook,
): readonly Fact[] {
  const forks = forksIn(outlook);
  const changes = ({ branches: [first, ...others] }: Fork) =>
    others.some((other) => differ(value, first as Outlook, other));
  return FACT_NAMES.filter((name) => forks.some((fork) => fork.fact === name && changes(fork)));
}

/** Whether two outlooks can have different values for the same completion of their unknown facts. */
function differ(value: (completion: Completion) => unknown, one: Outlook, other: Outlook): boolean {
  if (!isFork(one) && !isFork(other)) return value(one) !== value(other);
  const fact = FACT_NAMES.find((name) => [one, other].some((each) => isFork(each) && each.fact === name));
  const branch = (each: Outlook, at: number) =>
    (isFork(each) && each.fact === fact ? each.branches[at] : each) as Outlook;
  return FACTS[fact as Fact].some((_, at) => differ(value, branch(one, at), branch(other, at)));
}

/** The unknown facts that can change the outcome. */
export const factsThatMatter = (outlook: Outlook): readonly Fact[] =>
  factsThatChange(({ outcome }) => outcome, outlook);

/** The applying norms that defeat a norm and are not defeated themselves. */
export const winnersOver = (norm: Norm, applying: readonly Norm[]): readonly Norm[] =>
  applying.filter((other) => other.defeats.includes(norm.id) && winnersOver(other, applying).length === 0);

/**
 * The result of an authority if these norms apply. Its undefeated exceptions decide; if all are defeated, the norms that defeat them; if there are
 * none, its general rule.
 * @throws NormsError if the deciding norms disagree
 */
function findingOf(applying: readonly Norm[]): Finding {
  const general = applying.find(isGeneral);
  if (!general) return { outcome: 'no-duty', basis: 'no-duty', deciding: [] };
  const exceptions = winnersOver(general, applying);
  if (exceptions.length > 0) return agreed(exceptions, 'exception');
  const carveOuts = applying
    .filter((norm) => norm.defeats.includes(general.id))
    .flatMap((norm) => winnersOver(norm, applying));
  return carveOuts.length > 0
    ? agreed([...new Set(carveOuts)], 'carve-out')
    : agreed([general], 'general-rule');
}

function agreed(norms: readonly Norm[], basis: Basis): Finding {
  const [outcome, ...others] = new Set(norms.map(outcomeOf));
  if (outcome === undefined || others.length > 0) {
    throw new NormsError(`conflict between ${norms.map(({ id }) => id).join(' and ')}`, norms);
  }
  const isSettled = outcome === 'required' || outcome === 'not_required';
  const [personal, byKind] = [norms.filter(isPersonal), norms.filter((norm) => !isPersonal(norm))];
  return { outcome, basis: isSettled ? basis : 'unsettled', deciding: [...byKind, ...personal] };
}

const outcomeOf = ({ requires, why = 'policy-silent' }: Norm): Outcome =>
  requires === 'unsettled' ? why : requires;

/** Whether a norm is about the person or the place. A norm about the service is shown first, because it holds for the whole household. */
const isPersonal = ({ when }: Norm): boolean =>
  !!(when.applicantAge || when.appliesFor || when.provider || when.funding);
