import { RulesError } from './errors';
import { type Answers, FACT_NAMES, FACTS, type Fact } from './model';

/** For each fact of the vocabulary 0 where it is unknown, else the index of its value plus one. */
export type Known = readonly number[];

/** The service is the first fact of the vocabulary. */
export const SERVICE = 0;

/** The values of each fact. */
export const VALUES: readonly (readonly string[])[] = FACT_NAMES.map((fact) => FACTS[fact]);

/**
 * Reads answers. The facts are written out, in the order of the vocabulary: a property read by its own name costs a fifth of one read
 * through a variable.
 * @throws RulesError for anything but an object of known facts with known values
 */
export function knownOf(answers: Answers): Known {
  if (typeof answers !== 'object' || answers === null || !isPlain(answers)) {
    throw new RulesError('malformed-answers', 'answers', answers, 'an object of facts');
  }
  const known = [
    place(0, answers.service),
    place(1, answers.applicantAge),
    place(2, answers.appliesFor),
    yesOrNo(3, answers.organTransplant),
    yesOrNo(4, answers.shortTerm),
    yesOrNo(5, answers.inKind),
    yesOrNo(6, answers.dependsOnIncome),
    yesOrNo(7, answers.lifeOrSafety),
    place(8, answers.funding),
    place(9, answers.provider),
    yesOrNo(10, answers.cityContract),
  ];
  let unread = 0;
  for (const _ in answers) unread++;
  for (const value of known) if (value !== 0) unread--;
  if (unread !== 0) refuseStrangers(answers);
  return known;
}

const { getPrototypeOf } = Object;

/** No list, no map, nothing with a class of its own: there facts could hide. The object may come from another frame. */
function isPlain(answers: object): boolean {
  const prototype: unknown = getPrototypeOf(answers);
  return prototype === null || getPrototypeOf(prototype) === null;
}

/** Half of all facts are yes or no, in this order. */
const yesOrNo = (fact: number, value: unknown): number =>
  value === 'yes' ? 1 : value === 'no' ? 2 : place(fact, value);

function place(fact: number, value: unknown): number {
  if (value === undefined) return 0;
  const values = VALUES[fact] as readonly string[];
  for (let index = 0; index < values.length; index++) if (values[index] === value) return index + 1;
  throw new RulesError('unknown-value', FACT_NAMES[fact] as string, value, `one of ${values.join(', ')}`);
}

/** A fact given as undefined is unknown; its name must be a fact's all the same. */
function refuseStrangers(answers: Answers): void {
  for (const name in answers) {
    if (!FACT_NAMES.includes(name as Fact)) {
      throw new RulesError('unknown-fact', name, answers[name as Fact], `one of ${FACT_NAMES.join(', ')}`);
    }
  }
}

/** The answers that were read, without those that are unknown. Frozen. */
export const answersOf = (known: Known): Answers =>
  Object.freeze(
    Object.fromEntries(
      FACT_NAMES.flatMap((name, fact) => (known[fact] ? [[name, VALUES[fact]?.[known[fact] - 1]]] : [])),
    ),
  );
