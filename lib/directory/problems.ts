/** Everything that can be wrong with a supplied file. The words stand in the messages under `directory.problem`. */
export const PROBLEM_CODES = [
  'too-large',
  'empty-file',
  'not-json',
  'not-utf8',
  'duplicate-key',
  'forbidden-key',
  'too-deep',
  'too-many-values',
  'not-a-directory',
  'no-places',
  'missing',
  'wrong-type',
  'empty',
  'too-long',
  'too-many',
  'hidden-characters',
  'not-an-id',
  'not-a-url',
  'unsafe-url',
  'not-an-email',
  'not-a-phone',
  'not-a-language',
  'not-a-day',
  'unknown-value',
  'unknown-service',
  'unknown-topic',
  'duplicate-id',
  'unreadable',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing that is wrong, and where: the field (`organizations[0].services[2].name`) and the line of the file. */
export interface Problem {
  readonly code: ProblemCode;
  /** Empty where the whole file is meant. Safe to show: at most 200 visible characters. */
  readonly path: string;
  readonly line?: number;
}

export type PathStep = string | number;

/** The name of a field as people write it. A key that a file made up is cut and cleaned before anybody sees it. */
export function pathText(path: readonly PathStep[]): string {
  const text = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    const key = step.replace(/[^\w$-]/gu, '?').slice(0, 40);
    return before === '' ? key : `${before}.${key}`;
  }, '');
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
