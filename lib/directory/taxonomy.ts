/**
 * The words that HSDS has no field for, as attributes of our own taxonomy: which of our services a place gives, when its page was
 * current, whether to confirm, and the facts of the rules that only an office knows. An attribute of any other taxonomy is left alone.
 */
import { formerTaxonomies, taxonomy } from '@city/pack';
import {
  LANGUAGE_NOTES,
  type LanguageNote,
  PHONE_LABELS,
  type PhoneLabel,
  type PLACE_FACTS,
  PLACE_KINDS,
  type PlaceKind,
  TOPICS,
  type Topic,
} from '@/lib/cities/place';
import { FACTS, PROGRAMS, type ProgramId, type Service } from '@/rules/index';
import { readAsOf } from './asOf';
import type { Remark } from './problems';

/** The name it is written under. */
export const TAXONOMY = taxonomy;

/** Whether an attribute is of it, by the name of today or one under which it was published before. */
export const isOurs = (name: string): boolean => [taxonomy, ...formerTaxonomies].includes(name);

/** Each term, with what HSDS asks of one: a name and a description, for people who read the file. */
export const TERMS = {
  place: {
    name: 'Place',
    description: 'A short name for this place that stays the same: small letters, digits, hyphens.',
  },
  serves: {
    name: 'Serves',
    description: 'The id of a kind of service that this place gives. One attribute for each.',
  },
  topic: {
    name: 'Topic',
    description: 'What this place can be asked about, beside the services it gives. One attribute for each.',
  },
  program: {
    name: 'Program',
    description:
      'The id of a program with rules of its own, for which this place can be asked. One attribute for each.',
  },
  provider: {
    name: 'Provider',
    description: 'Who runs it: the City, a charity, another organization, another agency.',
  },
  'city-contract': {
    name: 'City contract',
    description: 'Whether it is given under a contract with the City: "yes" or "no".',
  },
  funding: { name: 'Funding', description: 'Who pays: "city-or-state" or "federal".' },
  'in-kind': {
    name: 'In kind',
    description: 'Whether things or services are given, not money: "yes" or "no".',
  },
  'depends-on-income': {
    name: 'Depends on income',
    description: 'Whether income decides who gets it or what it costs: "yes" or "no".',
  },
  kind: {
    name: 'Kind',
    description: 'What kind of place it is, such as a charity: the answer beside it depends on it.',
  },
  'as-of': {
    name: 'As of',
    description:
      'When the source was current: a day, a year, two years with a hyphen or a comma between, or "undated".',
  },
  confirm: { name: 'Confirm', description: 'Whether to say "confirm before you go": "yes" or "no".' },
  'language-note': {
    name: 'Language note',
    description: 'What is known of the languages where there is no list of them.',
  },
  'phone-label': { name: 'Phone label', description: 'What a number is for.' },
} as const;
export type Term = keyof typeof TERMS;

/** The term that tells a fact of the rules. */
export const TERM_OF_FACT = {
  provider: 'provider',
  cityContract: 'city-contract',
  funding: 'funding',
  inKind: 'in-kind',
  dependsOnIncome: 'depends-on-income',
} as const satisfies Record<(typeof PLACE_FACTS)[number], Term>;

const among = <T extends string>(values: readonly T[], text: string): text is T =>
  (values as readonly string[]).includes(text);

export const isService = (text: string): text is Service => among(FACTS.service, text);
export const isTopic = (text: string): text is Topic => among(TOPICS, text);
export const isProgram = (text: string): text is ProgramId => PROGRAMS.some(({ id }) => id === text);
export const isPlaceKind = (text: string): text is PlaceKind => among(PLACE_KINDS, text);
export const isLanguageNote = (text: string): text is LanguageNote => among(LANGUAGE_NOTES, text);
export const isPhoneLabel = (text: string): text is PhoneLabel => among(PHONE_LABELS, text);
export const isTerm = (text: string): text is Term => Object.keys(TERMS).includes(text);

/** What is wrong with the value of one of our attributes, or undefined where it is right. */
export function problemOfValue(term: Term, value: string): Remark | undefined {
  switch (term) {
    case 'place':
      return /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? undefined : 'not-an-id';
    case 'serves':
      return isService(value) ? undefined : 'unknown-service';
    case 'topic':
      return isTopic(value) ? undefined : 'unknown-topic';
    case 'kind':
      return isPlaceKind(value) ? undefined : 'unknown-value';
    case 'program':
      return isProgram(value) ? undefined : 'unknown-program';
    case 'provider':
      return among(FACTS.provider, value) ? undefined : 'unknown-value';
    case 'funding':
      return among(FACTS.funding, value) ? undefined : 'unknown-value';
    case 'city-contract':
    case 'in-kind':
    case 'depends-on-income':
    case 'confirm':
      return value === 'yes' || value === 'no' ? undefined : 'unknown-value';
    case 'as-of':
      return readAsOf(value) === undefined ? 'not-a-day' : undefined;
    case 'language-note':
      return isLanguageNote(value) ? undefined : 'unknown-value';
    case 'phone-label':
      return isPhoneLabel(value) ? undefined : 'unknown-value';
  }
}
