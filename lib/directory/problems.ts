/** Why a whole file is not used. The words are `directory.problem.<code>`. */
export const REFUSALS = [
  'too-large',
  'too-many-files',
  'empty-file',
  'not-json',
  'forbidden-key',
  'too-deep',
  'too-many-values',
  'not-a-directory',
  'no-places',
  'web-page',
  'zip-file',
  'spreadsheet',
  'pdf-file',
  'xml-file',
  'package-description',
  'table-without-names',
  'unreadable',
] as const;

/** Why a record is set aside, or a field left out or cut. The words are `directory.problem.<code>`. */
export const REMARKS = [
  'no-name',
  'not-a-record',
  'not-active',
  'duplicate',
  'reserved-place',
  'too-many',
  'missing',
  'wrong-type',
  'cut',
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
  'unknown-program',
  'contradiction',
  'hours-past',
  'one-page-of-many',
  'not-read',
  'not-there',
  'not-an-address',
  'future-day',
] as const;

export const PROBLEM_CODES = [...REFUSALS, ...REMARKS] as const;
export type Refusal = (typeof REFUSALS)[number];
export type Remark = (typeof REMARKS)[number];
export type ProblemCode = Refusal | Remark;

/** Why a whole file is not used, and where, if that is known. */
export interface Problem {
  readonly code: Refusal;
  /** The path in the file, such as `organizations[0].services`; empty for the whole file. Safe to show. */
  readonly path: string;
  readonly line?: number;
}

/** A record that is not used. It carries the agency's name, because people do not know a record by its number. */
export interface Aside {
  /** Where in the file. */
  readonly record: string;
  readonly agency: string;
  readonly service?: string;
  readonly why: Remark;
}

/** A field that could not be used, or was cut; the rest of its record is shown. */
export interface LeftOut {
  readonly record: string;
  readonly agency: string;
  readonly field: string;
  readonly why: Remark;
}

export type PathStep = string | number;

/** The path of a field as text. Keys are cut and cleaned, because the file may have made them up. */
export function pathText(path: readonly PathStep[]): string {
  const text = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    const key = step.replace(/[^\w$-]/gu, '?').slice(0, 40);
    return before === '' ? key : `${before}.${key}`;
  }, '');
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
