/** Decides what a record is listed under, by our own attributes or by the crosswalk. */
import type { PlaceFacts } from '@/lib/cities/place';
import { CODES_OF_211, OPEN_ELIGIBILITY_TERMS, type Sorted } from '../crosswalk';
import type { Tell } from './fields';
import { entriesIn, type Loose, unique } from './loose';
import { type Classification, classificationsIn, foreignTerms, ourValues, tellUnknownTerms } from './terms';

/** What a place is listed under; all lists are empty if it is not sorted. */
export type Sorting = Required<Sorted>;

const TERM_OF_211 = /^[A-Z]{1,2}(?:-\d{3,4}(?:\.\d{3,4}(?:-\d{2,3}(?:\.\d{1,2})?)?)?)?$/;
/** A code with a name beside it: "Food Pantries (BD-1800.2000)". */
const INSIDE = /(?:^|[^\w-])([A-Z]{1,2}-\d{4}(?:\.\d{4}(?:-\d{2,3}(?:\.\d{1,2})?)?)?)(?![\w.])/;
const named = new Map(OPEN_ELIGIBILITY_TERMS.map((row) => [keyed(row.name), row]));

function keyed(name: string): string {
  return name
    .toLowerCase()
    .replace(/&|\band\b/g, '&')
    .replace(/[^a-z&]/g, '');
}

/** The row of the longest prefix of a code. */
function rowOfCode(code: string): Sorted | undefined {
  for (let start = code; start !== ''; start = start.slice(0, -1)) {
    const atAnEnd = start.length === code.length || /[-.]/.test(code.charAt(start.length));
    if (atAnEnd && Object.hasOwn(CODES_OF_211, start)) return CODES_OF_211[start];
  }
  return undefined;
}

function rowOf({ taxonomy, code, name }: Omit<Classification, 'value'>): Sorted | undefined {
  // 211 centers add the people a service is for after a star: "BD-1800.2000 * YB-8000".
  const [, inside] = INSIDE.exec(code) ?? INSIDE.exec(name) ?? [];
  const upper = inside ?? code.toUpperCase().replace(/\s*\*.*$/, '');
  // A code of two letters is one of 211HSIS only if its taxonomy says so.
  if (TERM_OF_211.test(upper) && (upper.includes('-') || /211|airs|hsis|infoline/i.test(taxonomy)))
    return rowOfCode(upper);
  return /open\s*eligibility|findhelp|aunt\s*bertha/i.test(taxonomy)
    ? (named.get(keyed(name)) ?? named.get(keyed(code)))
    : undefined;
}

/**
 * What a service is listed under: by its own classifications if it has any, otherwise by those of its organization. Codes of an
 * organization with several services do not say which of them gives which help.
 * @param facts of the service: food that depends on income is not emergency food
 * @param tell reports unknown values of our own attributes
 */
export function sortingOf(
  service: Loose | undefined,
  organization: Loose | undefined,
  facts: PlaceFacts,
  tell: Tell,
): Sorting {
  const [own, general] = [service, organization].map((one) => ourSorting(one, tell));
  if (own && isSorted(own)) return own;
  const terms = foreignTerms(service);
  if (terms.length === 0 && general && isSorted(general)) return general;
  const isOnly = service === undefined || entriesIn(organization?.services).length === 1;
  const rows = (terms.length === 0 && isOnly ? foreignTerms(organization) : terms).flatMap(
    (term) => rowOf(term) ?? [],
  );
  const serves = rows.flatMap((row) => row.serves ?? []);
  const byIncome = facts.dependsOnIncome === 'yes';
  return {
    serves: unique(serves.map((one) => (byIncome && one === 'emergency-food' ? 'food-assistance' : one))),
    programs: unique(rows.flatMap((row) => row.programs ?? [])),
    topics: unique(rows.flatMap((row) => row.topics ?? [])),
  };
}

/** What the attributes of our own taxonomy say. */
function ourSorting(record: Loose | undefined, tell: Tell): Sorting {
  const given = classificationsIn(record?.attributes);
  tellUnknownTerms(given, tell);
  return {
    serves: ourValues(given, 'serves', tell),
    programs: ourValues(given, 'program', tell),
    topics: ourValues(given, 'topic', tell),
  };
}

/** Whether a place is listed under a kind of help, a program or a topic. */
export const isSorted = ({ serves = [], programs = [], topics = [] }: Sorted): boolean =>
  serves.length + programs.length + topics.length > 0;

/** The terms that help somebody to sort a record by hand. */
export const termsToShow = (service: Loose | undefined, organization: Loose | undefined): readonly string[] =>
  unique(
    [service, organization].flatMap(foreignTerms).map(({ code, name }) => name || code || undefined),
  ).slice(0, 10);
