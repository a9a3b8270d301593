/**
 * Reads a directory that somebody else wrote, in the form of the Human Services Data Specification 3.0. Three shapes are taken: one
 * organization with its services inside, a list of them, or our own export (`{"hsds": "3.0", "organizations": […]}`). A record may also be a
 * service with its organization inside, as the standard's own example of a service is.
 */
import type * as z from 'zod/mini';
import { readJson } from './json';
import type { SuppliedDirectory } from './place';
import { type PathStep, PROBLEM_CODES, type Problem, type ProblemCode, pathText } from './problems';
import { readPlaces } from './readPlaces';
import { type OrganizationTable, organizationTable, serviceRecord } from './tables';

/** The longest file that is read, in bytes: about two thousand places. */
export const LONGEST_FILE = 1_000_000;

/** A person mends a file a few lines at a time. */
const PROBLEMS_TOLD = 20;
const MOST_RECORDS = 1000;

export type ParsedDirectory =
  | { readonly ok: true; readonly directory: SuppliedDirectory }
  /** At least one problem, at most twenty, in the order of the file. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks a file and reads its places.
 * @param text the whole file
 * @param options.maxBytes the longest file to accept, `LONGEST_FILE` where not given
 * @returns the directory, or what is wrong with the file and where. Never throws, whatever the text.
 */
export function parseDirectory(text: string, options: { readonly maxBytes?: number } = {}): ParsedDirectory {
  try {
    return parse(text, options.maxBytes ?? LONGEST_FILE);
  } catch {
    // Nothing is known to lead here; a page that asked must stay as it was even so.
    return refused({ code: 'unreadable', path: '' });
  }
}

function parse(text: string, maxBytes: number): ParsedDirectory {
  if (isLonger(text, maxBytes)) return refused({ code: 'too-large', path: '' });
  // A byte order mark, which some editors put first, is no part of the JSON.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return refused({ code: 'empty-file', path: '' });
  // What a file in another encoding turns into: an "ñ" saved as Latin-1, say.
  const garbled = json.indexOf('\uFFFD');
  if (garbled >= 0)
    return refused({ code: 'not-utf8', path: '', line: json.slice(0, garbled).split('\n').length });
  const reading = readJson(json);
  if (!reading.ok) return refused(reading.problem);

  const found = recordsOf(reading.value);
  if (found === undefined) return refused({ code: 'not-a-directory', path: '', line: reading.lineOf([]) });
  const checked = checkRecords(found);
  const at = ({ code, path }: Fault): Problem => ({ code, path: pathText(path), line: reading.lineOf(path) });
  if (checked.faults.length > 0) return refused(...checked.faults.slice(0, PROBLEMS_TOLD).map(at));

  const directory = readPlaces(checked.organizations);
  if (directory.places.length + directory.withdrawn.length === 0) {
    return refused({ code: 'no-places', path: '', line: reading.lineOf([]) });
  }
  const twice = firstTwice(checked.organizations);
  if (twice !== undefined) return refused(at({ code: 'duplicate-id', path: startOf(found, twice) }));
  return { ok: true, directory };
}

const refused = (...problems: readonly Problem[]): ParsedDirectory => ({ ok: false, problems });

/** A character takes one to three bytes for each of its units, so most texts need no counting. */
function isLonger(text: string, maxBytes: number): boolean {
  if (text.length > maxBytes) return true;
  return text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes;
}

interface Records {
  readonly at: readonly PathStep[];
  readonly list: readonly unknown[];
  readonly alone: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function recordsOf(value: unknown): Records | undefined {
  if (Array.isArray(value)) return { at: [], list: value, alone: false };
  if (!isRecord(value)) return undefined;
  if ('organizations' in value) {
    return Array.isArray(value.organizations)
      ? { at: ['organizations'], list: value.organizations, alone: false }
      : undefined;
  }
  return { at: [], list: [value], alone: true };
}

interface Fault {
  readonly code: ProblemCode;
  readonly path: readonly PathStep[];
}

const startOf = ({ at, alone }: Records, index: number): readonly PathStep[] => (alone ? at : [...at, index]);

function checkRecords(records: Records) {
  const { at, list } = records;
  const faults: Fault[] = [];
  const organizations: OrganizationTable[] = [];
  if (list.length > MOST_RECORDS) faults.push({ code: 'too-many', path: at });
  for (const [index, record] of list.slice(0, MOST_RECORDS).entries()) {
    const checked = checkRecord(record);
    if (checked.success) organizations.push(checked.data);
    else faults.push(...faultsOf(checked.error, startOf(records, index)));
    if (faults.length >= PROBLEMS_TOLD) break;
  }
  return { faults, organizations };
}

/** A record with an organization inside is a service; every other record must be an organization. */
function checkRecord(record: unknown) {
  if (!isRecord(record) || !('organization' in record)) return organizationTable.safeParse(record, CODES);
  const checked = serviceRecord.safeParse(record, CODES);
  if (!checked.success) return checked;
  const { organization, ...service } = checked.data;
  return { ...checked, data: { ...organization, services: [service] } };
}

/** Says every fault of a field as one of our codes; checks of our own already do. */
const CODES: z.core.ParseContext<z.core.$ZodIssue> = {
  error: (issue) => {
    if (issue.input === undefined) return 'missing';
    if (issue.code === 'invalid_format') return issue.format === 'email' ? 'not-an-email' : 'not-an-id';
    return issue.code === 'invalid_value' ? 'unknown-value' : 'wrong-type';
  },
};

/** One fault for each field, the first. */
function faultsOf(error: z.core.$ZodError, start: readonly PathStep[]): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const issue of error.issues) {
    const path = [...start, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
    const key = JSON.stringify(path);
    const code = PROBLEM_CODES.find((known) => known === issue.message) ?? 'wrong-type';
    if (!faults.has(key)) faults.set(key, { code, path });
  }
  return [...faults.values()];
}

/** The first record that gives a place an id which an earlier place has. */
function firstTwice(organizations: readonly OrganizationTable[]): number | undefined {
  const taken = new Set<string>();
  for (const [index, organization] of organizations.entries()) {
    const { places, withdrawn } = readPlaces([organization]);
    for (const id of [...places.map((place) => place.id), ...withdrawn]) {
      if (taken.has(id)) return index;
      taken.add(id);
    }
  }
  return undefined;
}
