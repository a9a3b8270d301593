/**
 * Our own taxonomy. Its attributes hold what HSDS has no field for: which of our services a place gives, when its page was current,
 * whether to confirm, and the facts of the rules that only an office knows.
 */
import { formerTaxonomies, taxonomy } from '@city/pack';
import { LANGUAGE_NOTES, PHONE_LABELS, type PLACE_FACTS, PLACE_KINDS, TOPICS } from '@/lib/cities/place';
import { FACTS, PROGRAMS } from '@/rules/index';
import { readAsOf } from './asOf';
import type { Remark } from './problems';
import terms from './terms.json' with { type: 'json' };

/** The name of our taxonomy. */
export const TAXONOMY = taxonomy;

/** Whether this is the name of our taxonomy, or one that it had before. */
export const isOurs = (name: string): boolean => [taxonomy, ...formerTaxonomies].includes(name);

/** Each term with the name and the description that HSDS requires. */
export const TERMS = terms;
export type Term = keyof typeof TERMS;

/** The term of each fact of the rules. */
export const TERM_OF_FACT = {
  provider: 'provider',
  cityContract: 'city-contract',
  funding: 'funding',
  inKind: 'in-kind',
  dependsOnIncome: 'depends-on-income',
} as const satisfies Record<(typeof PLACE_FACTS)[number], Term>;

const YES_OR_NO = ['yes', 'no'] as const;

/** The allowed values of each term that has a list of them. */
const VALUES = {
  serves: FACTS.service,
  topic: TOPICS,
  program: PROGRAMS.map(({ id }) => id),
  kind: PLACE_KINDS,
  provider: FACTS.provider,
  funding: FACTS.funding,
  'city-contract': YES_OR_NO,
  'in-kind': YES_OR_NO,
  'depends-on-income': YES_OR_NO,
  confirm: YES_OR_NO,
  'language-note': LANGUAGE_NOTES,
  'phone-label': PHONE_LABELS,
} as const;

/** What the value of a term can be. */
export type ValueOf<T extends Term> = T extends keyof typeof VALUES ? (typeof VALUES)[T][number] : string;

const UNKNOWN: Readonly<Partial<Record<Term, Remark>>> = {
  serves: 'unknown-service',
  topic: 'unknown-topic',
  program: 'unknown-program',
};

/** What is wrong with the value of a term; undefined if nothing is. */
export function problemOfValue(term: Term, value: string): Remark | undefined {
  if (term === 'place') return /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? undefined : 'not-an-id';
  if (term === 'as-of') return readAsOf(value) === undefined ? 'not-a-day' : undefined;
  const values: readonly string[] = VALUES[term];
  return values.includes(value) ? undefined : (UNKNOWN[term] ?? 'unknown-value');
}
