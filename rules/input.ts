/** Checks the arguments of `decide`. It rejects bad input by name and guesses nothing. */
import { type Day, FACT_NAMES, FACTS, type Fact, type Facts } from './model';

/** What was wrong with the input. */
export type RulesErrorCode = 'malformed-answers' | 'unknown-fact' | 'unknown-value' | 'malformed-date';

/** Thrown for bad input; `subject` names the fact or the day, `value` is what was given. */
export class RulesError extends Error {
  declare readonly code: RulesErrorCode;
  declare readonly subject: string;
  declare readonly value: unknown;

  constructor(code: RulesErrorCode, subject: string, value: unknown, expected: string) {
    super(`${code}: ${subject} is ${printable(value)}; expected ${expected}`);
    this.name = 'RulesError';
    this.code = code;
    this.subject = subject;
    this.value = value;
  }
}

function printable(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 60)}"` : String(typeof value);
}

/**
 * Checks that a text names a real calendar day.
 * @param day text such as `2026-11-22`
 * @returns the same text
 * @throws RulesError `malformed-date` for anything else, also for `2025-02-29`
 */
export function checkedDay(day: unknown): Day {
  // JavaScript parses February 30 as March 2, so the formatted day must equal the input.
  const isDay =
    typeof day === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    new Date(`${day}T00:00Z`).toJSON()?.startsWith(day);
  if (isDay) return day;
  throw new RulesError('malformed-date', 'asOf', day, 'a calendar day as YYYY-MM-DD');
}

/**
 * Checks facts and copies those that are known.
 * @throws RulesError for anything other than a plain object of facts with values from the vocabulary
 */
export function checkedFacts(facts: Facts): Facts {
  if (typeof facts !== 'object' || facts === null || !isPlain(facts)) {
    throw new RulesError('malformed-answers', 'answers', facts, 'an object of facts');
  }
  const known: Partial<Record<Fact, string>> = {};
  for (const fact of FACT_NAMES) {
    const value = facts[fact];
    if (value === undefined) continue;
    const values: readonly string[] = FACTS[fact];
    if (!values.includes(value)) {
      throw new RulesError('unknown-value', fact, value, `one of ${values.join(', ')}`);
    }
    known[fact] = value;
  }
  for (const name in facts) {
    if (!FACT_NAMES.includes(name as Fact)) {
      throw new RulesError('unknown-fact', name, facts[name as Fact], `one of ${FACT_NAMES.join(', ')}`);
    }
  }
  return known as Facts;
}

/** Whether it is not a list, a map or an instance of a class. The object may come from another frame. */
function isPlain(facts: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(facts);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
