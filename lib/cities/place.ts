/** The vocabulary of the directory: what we know of one place that helps. */
import type { Facts, ProgramId, Service } from '@/rules';

/** What a place can be asked about, beside the services it gives. */
export const TOPICS = [
  'policy-questions',
  'legal-help',
  'community-help',
  'police-page',
  'immigration-officers',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What kind of place it is: the answer beside it depends on it. A line finds help and has no verdict of its own. */
export const PLACE_KINDS = [
  'city',
  'county',
  'state',
  'charity',
  'other-agency',
  'hospital',
  'line',
  'emergency',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What a number is for. The words stand in the messages under `directory.phone`. */
export const PHONE_LABELS = ['call', 'text', 'crisis', 'denver', 'fax', 'textphone'] as const;
export type PhoneLabel = (typeof PHONE_LABELS)[number];

/** What is known of a place's languages where no list of them is. The words stand under `directory.languages`. */
export const LANGUAGE_NOTES = ['calls-in-many', 'more-than-150', 'two-languages', 'spanish-pages'] as const;
export type LanguageNote = (typeof LANGUAGE_NOTES)[number];

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a place is open: local clock times `HH:MM` (no days: the source names none), or a supplied file's own words. */
export type OpenHours =
  | { readonly days?: readonly Weekday[]; readonly opens: string; readonly closes: string }
  | { readonly text: string };

export interface PlacePhone {
  readonly number: string;
  /** Absent: a number to call. */
  readonly label?: PhoneLabel;
  readonly extension?: number;
  /** What a supplied file says of this line: "Front desk, Spanish: press 2". */
  readonly note?: string;
}

export interface PlaceAddress {
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode?: string;
}

/** A language of a place: its ISO 639 code, or its name where a supplied file gives no code. */
export type PlaceLanguage = { readonly code: string } | { readonly name: string };

/** The facts of the rules that a file can tell about what a place gives: who runs it, who pays, and how it is given. */
export const PLACE_FACTS = ['provider', 'cityContract', 'funding', 'inKind', 'dependsOnIncome'] as const;
export type PlaceFacts = Pick<Facts, (typeof PLACE_FACTS)[number]>;

export interface Place {
  /** Ours is the id of the contact; a supplied place may name its own, or has its HSDS identifier. Holds no dot. */
  readonly id: string;
  /** A proper name, the same in every language. */
  readonly name: string;
  /** Absent where a supplied file does not say it. */
  readonly kind?: PlaceKind;
  /** The name of the service, where one supplied organization gives several. */
  readonly service?: string;
  /** What it offers, in the words of a supplied file. For ours the words stand under `places.<id>`. */
  readonly offers?: string;
  readonly phones?: readonly PlacePhone[];
  readonly address?: PlaceAddress;
  readonly url?: string;
  readonly email?: string;
  readonly hours?: readonly OpenHours[];
  readonly languages?: readonly PlaceLanguage[];
  readonly languageNote?: LanguageNote;
  /** When the page was current that we read: see `asOf.ts`. Absent where the source gives nothing (911). */
  readonly asOf?: string;
  /** Whether to say "confirm before you go". */
  readonly confirm: boolean;
  readonly serves: readonly Service[];
  readonly topics?: readonly Topic[];
  /** Programs with rules of their own that the place can be asked about. */
  readonly programs?: readonly ProgramId[];
  readonly facts?: PlaceFacts;
  /** The name of the location, where a service is given at several. */
  readonly site?: string;
  /** Other addresses of the agency, where a file does not say at which of them the service is given. */
  readonly otherAddresses?: readonly PlaceAddress[];
  /** Something that is so just now: "Closed until January 4". */
  readonly alert?: string;
  /** Who can get it. */
  readonly eligibility?: string;
  readonly ages?: { readonly from?: number; readonly to?: number };
  /** What it costs. */
  readonly fees?: readonly string[];
  /** What to bring: the documents that are asked for. */
  readonly bring?: readonly string[];
  /** Who pays for it. */
  readonly funding?: readonly string[];
  /** How to apply. */
  readonly apply?: string;
  /** How somebody can be understood there in another language. */
  readonly interpretation?: string;
}

/**
 * The fields in which a supplied file speaks in its own words, in whatever language it was written. Each is shown with `dir="auto"`,
 * so that its full stop stands where the language puts it.
 */
export const WORDS_OF_A_FILE = [
  'name',
  'service',
  'site',
  'offers',
  'alert',
  'eligibility',
  'fees',
  'bring',
  'funding',
  'apply',
  'interpretation',
] as const satisfies readonly (keyof Place)[];

/** What a supplied file comes to: its places, and the ids it says are no longer active. */
export interface SuppliedDirectory {
  readonly places: readonly Place[];
  readonly withdrawn: readonly string[];
}
