/**
 * Default logic over norms, for one world (every fact known) on one day. Begin at the general rule; an exception that applies wins
 * unless its own exception wins. Exceptions hang on the norms they defeat, never on an order of the list.
 */
import {
  type Authority,
  type Basis,
  type Day,
  FACT_NAMES,
  FACTS,
  type Fact,
  type Norm,
  type Why,
} from './model';
import type { Known } from './reading';

/** Every fact known that can bear on what is said: for each fact of the vocabulary the place of its value, beginning at 1, or 0. */
export type World = readonly number[];

/** A norm ready for evaluation: for each fact whether it admits the value at each place; undefined where it admits any. */
export interface Compiled {
  readonly norm: Norm;
  readonly admits: readonly (readonly boolean[] | undefined)[];
  readonly heldBack: boolean;
  readonly defeatedBy: Compiled[];
}

/** What one authority says in one world: an outcome and the norms that decide it. */
export interface Finding {
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly norms: readonly Norm[];
}

/** Everything an authority can say in one world. */
export const OUTCOMES = [
  'required',
  'not_required',
  'no-duty',
  'policy-silent',
  'sources-disagree',
  'another-duty',
  'court',
] as const satisfies readonly ('required' | 'not_required' | 'no-duty' | Exclude<Why, 'before-policy'>)[];
export type Outcome = (typeof OUTCOMES)[number];

/** A defect of the norms themselves: nobody may be told an answer until it is mended. */
export class NormsError extends Error {}

/** Every day on which something changes. Between two of them every answer stays the same. */
export const edgesOf = (norms: readonly Norm[]): readonly Day[] =>
  norms.flatMap((norm) => [norm.from, norm.until, norm.heldBack?.from]).filter((day) => day !== undefined);

/** Whether a norm is in force on a day: from its first day up to, not including, its last. */
const inForce = ({ from, until }: Norm, day: Day): boolean => from <= day && !(until && until <= day);

/** Whether a court order or an agreement holds the norm back on a day. */
const isHeldBack = ({ heldBack }: Norm, day: Day): boolean => !!heldBack && heldBack.from <= day;

/**
 * Makes the norms of one authority that stand on a day ready for evaluation.
 * @throws NormsError where more than one general rule stands
 */
export function compile(norms: readonly Norm[], authority: Authority, day: Day): readonly Compiled[] {
  const compiled = norms
    .filter((norm) => norm.authority === authority && inForce(norm, day))
    .map(
      (norm): Compiled => ({
        norm,
        admits: admittedBy(norm),
        heldBack: isHeldBack(norm, day),
        defeatedBy: [],
      }),
    );
  for (const one of compiled) {
    one.defeatedBy.push(...compiled.filter((other) => other.norm.defeats.includes(one.norm.id)));
  }
  if (compiled.filter(isGeneral).length > 1)
    throw new NormsError(`${authority}: two general rules on ${day}`);
  return compiled;
}

function admittedBy(norm: Norm): Compiled['admits'] {
  return FACT_NAMES.map((fact) => {
    const admitted: readonly string[] | undefined = norm.when[fact];
    return admitted && [false, ...FACTS[fact].map((value) => admitted.includes(value))];
  });
}

const isGeneral = (one: Compiled): boolean => one.norm.defeats.length === 0;

/** Whether every condition of the norm holds in the world. */
export const applies = (one: Compiled, world: World): boolean =>
  one.admits.every((admitted, fact) => !admitted || admitted[world[fact] as number]);

/** The norms that what is known does not rule out. A fact at place 0, or left out, is unknown. */
export const openTo = (norms: readonly Compiled[], known: Known): readonly Compiled[] =>
  norms.filter(({ admits }) =>
    admits.every((admitted, fact) => !admitted || !known[fact] || admitted[known[fact]]),
  );

/** The unknown facts of which such a norm speaks, the service first: no other can change what is said. */
export function unknownIn(norms: readonly Compiled[], known: Known): readonly number[] {
  const open = openTo(norms, known);
  return FACT_NAMES.map((_, fact) => fact).filter(
    (fact) => !known[fact] && open.some(({ admits }) => admits[fact]),
  );
}

/** Whether the norm applies and no exception to it stands. */
export const stands = (one: Compiled, world: World): boolean =>
  applies(one, world) && !one.defeatedBy.some((other) => stands(other, world));

/**
 * What one authority says in one world.
 * @throws NormsError where norms that stand together disagree (a conflict): the norms are wrong, not the answers
 */
export function find(norms: readonly Compiled[], world: World): Finding {
  const general = norms.find(isGeneral);
  if (!general || !applies(general, world)) return { outcome: 'no-duty', basis: 'no-duty', norms: [] };
  const exceptions = general.defeatedBy.filter((one) => stands(one, world));
  if (exceptions.length > 0) return agreed(exceptions, 'exception');
  const carveOuts = general.defeatedBy
    .filter((one) => applies(one, world))
    .flatMap((one) => one.defeatedBy.filter((other) => stands(other, world)));
  return carveOuts.length > 0
    ? agreed([...new Set(carveOuts)], 'carve-out')
    : agreed([general], 'general-rule');
}

function agreed(deciding: readonly Compiled[], basis: Basis): Finding {
  const outcomes = new Set(deciding.map(outcomeOf));
  if (outcomes.size > 1) {
    throw new NormsError(`conflict between ${deciding.map((one) => one.norm.id).join(' and ')}`);
  }
  const outcome = outcomeOf(deciding[0] as Compiled);
  const settled = outcome === 'required' || outcome === 'not_required';
  return {
    outcome,
    basis: settled ? basis : 'unsettled',
    norms: byKindFirst(deciding),
  };
}

function outcomeOf(one: Compiled): Outcome {
  if (one.heldBack) return 'court';
  return one.norm.requires === 'unsettled' ? (one.norm.why ?? 'policy-silent') : one.norm.requires;
}

/** A norm about the kind of service is told before one about the person or the place: it holds for everybody at home. */
function byKindFirst(deciding: readonly Compiled[]): readonly Norm[] {
  const personal: readonly Fact[] = ['applicantAge', 'appliesFor', 'provider', 'funding'];
  const rank = (norm: Norm) => (personal.some((fact) => norm.when[fact]) ? 1 : 0);
  return deciding.map((one) => one.norm).sort((a, b) => rank(a) - rank(b));
}
