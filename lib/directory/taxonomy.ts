/**
 * The words that HSDS has no field for, as attributes of our own taxonomy: which of our services a place gives, when its page was
 * current, whether to confirm. An attribute of any other taxonomy is left alone.
 */
import { FACTS, type Service } from '@/rules/index';
import { readAsOf } from './asOf';
import {
  LANGUAGE_NOTES,
  type LanguageNote,
  PHONE_LABELS,
  type PhoneLabel,
  PLACE_KINDS,
  type PlaceKind,
  TOPICS,
  type Topic,
} from './place';
import type { ProblemCode } from './problems';

export const TAXONOMY = 'longmont-benefits-screener';

/** Each term, with what HSDS asks of one: a name and a description, for whoever reads the file. */
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

const among = <T extends string>(values: readonly T[], text: string): text is T =>
  (values as readonly string[]).includes(text);

export const isService = (text: string): text is Service => among(FACTS.service, text);
export const isTopic = (text: string): text is Topic => among(TOPICS, text);
export const isPlaceKind = (text: string): text is PlaceKind => among(PLACE_KINDS, text);
export const isLanguageNote = (text: string): text is LanguageNote => among(LANGUAGE_NOTES, text);
export const isPhoneLabel = (text: string): text is PhoneLabel => among(PHONE_LABELS, text);
export const isTerm = (text: string): text is Term => Object.keys(TERMS).includes(text);

/** What is wrong with the value of one of our attributes, or undefined where it is right. */
export function problemOfValue(term: Term, value: string): ProblemCode | undefined {
  switch (term) {
    case 'place':
      return /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? undefined : 'not-an-id';
    case 'serves':
      return isService(value) ? undefined : 'unknown-service';
    case 'topic':
      return isTopic(value) ? undefined : 'unknown-topic';
    case 'kind':
      return isPlaceKind(value) ? undefined : 'unknown-value';
    case 'as-of':
      return readAsOf(value) === undefined ? 'not-a-day' : undefined;
    case 'confirm':
      return value === 'yes' || value === 'no' ? undefined : 'unknown-value';
    case 'language-note':
      return isLanguageNote(value) ? undefined : 'unknown-value';
    case 'phone-label':
      return isPhoneLabel(value) ? undefined : 'unknown-value';
  }
}
