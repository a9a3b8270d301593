/** What was wrong with the input. */
export type RulesErrorCode = 'malformed-answers' | 'unknown-fact' | 'unknown-value' | 'malformed-date';

/** Thrown for bad input; `subject` names the fact or the day, `value` is what was given. Nothing is guessed. */
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
