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

/** The kind of a place. The answer beside the place depends on it. A line finds help and has no verdict of its own. */
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

/** What a phone number is for. The words are `directory.phone.<label>`. */
export const PHONE_LABELS = ['call', 'text', 'crisis', 'denver', 'fax', 'textphone'] as const;
export type PhoneLabel = (typeof PHONE_LABELS)[number];

/** What we know of a place's languages if it has no list of them. The words are in `directory.languages`. */
export const LANGUAGE_NOTES = ['calls-in-many', 'more-than-150', 'two-languages', 'spanish-pages'] as const;
export type LanguageNote = (typeof LANGUAGE_NOTES)[number];

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a place is open: local times `HH:MM` (no `days` if the source names none), or the words of a supplied file. */
export type OpenHours =
  | { readonly days?: readonly Weekday[]; readonly opens: string; readonly closes: string }
  | { readonly text: string };

export interface PlacePhone {
  readonly number: string;
  /** Absent: a number to call. */
  readonly label?: PhoneLabel;
  readonly extension?: number;
  /** A note from a supplied file: "Front desk, Spanish: press 2". */
  readonly note?: string;
}

export interface PlaceAddress {
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode?: string;
}

/** A language of a place: its ISO 639 code, or its name if a supplied file has no code. */
export type PlaceLanguage = { readonly code: string } | { readonly name: string };

/** The facts of the rules that a file can state about a place: who runs it, who pays, and how it gives the help. */
export const PLACE_FACTS = ['provider', 'cityContract', 'funding', 'inKind', 'dependsOnIncome'] as const;
export type PlaceFacts = Pick<Facts, (typeof PLACE_FACTS)[number]>;

export interface Place {
  /** Our id; or the id that a supplied file names, or its HSDS identifier. Has no dot. */
  readonly id: string;
  /** A proper name, the same in every language. */
  readonly name: string;
  /** Absent if a supplied file does not say it. */
  readonly kind?: PlaceKind;
  /** The name of the service, if a supplied organization has several. */
  readonly service?: string;
  /** What it offers, in the words of a supplied file. For our places the words are `places.<id>`. */
  readonly offers?: string;
  readonly phones?: readonly PlacePhone[];
  readonly address?: PlaceAddress;
  readonly url?: string;
  readonly email?: string;
  readonly hours?: readonly OpenHours[];
  readonly languages?: readonly PlaceLanguage[];
  readonly languageNote?: LanguageNote;
  /** When the page that we read was current: see `asOf.ts`. Absent if the source has no date (911). */
  readonly asOf?: string;
  /** Whether to say "confirm before you go". */
  readonly confirm: boolean;
  readonly serves: readonly Service[];
  readonly topics?: readonly Topic[];
  /** Programs that people can ask the place about. */
  readonly programs?: readonly ProgramId[];
  readonly facts?: PlaceFacts;
  /** The name of the location, if the service has several. */
  readonly site?: string;
  /** Other addresses of the agency, if a file does not say which one belongs to the service. */
  readonly otherAddresses?: readonly PlaceAddress[];
  /** A temporary notice: "Closed until January 4". */
  readonly alert?: string;
  /** Who can get it. */
  readonly eligibility?: string;
  readonly ages?: { readonly from?: number; readonly to?: number };
  /** What it costs. */
  readonly fees?: readonly string[];
  /** Documents to bring. */
  readonly bring?: readonly string[];
  /** Who pays for it. */
  readonly funding?: readonly string[];
  /** How to apply. */
  readonly apply?: string;
  /** Interpretation into other languages. */
  readonly interpretation?: string;
}

/**
 * The fields that contain text of a supplied file, in any language. They are rendered with `dir="auto"`, because the direction of the language is
 * unknown.
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

/** The content of a supplied file: its places, and the ids that are no longer active. */
export interface SuppliedDirectory {
  readonly places: readonly Place[];
  readonly withdrawn: readonly string[];
}
