/** What the product asks of a city, beside the norms of its policy (`@city/rules`). */

import type { Locale } from '@/lib/i18n/languages';
import type { Day, ProgramId, Service } from '@/rules';
import type { NeedId } from './catalogue';
import type { TimelineEvent } from './events';
import type { Place } from './place';

/** The name of a clause: the product's, for a sentence of the policy. */
export type Clause = string;

/** A part of the policy, with its clauses in the order of the text. The words are `policy.groups.<id>` and `policy.clauses.<clause>`. */
export interface PolicyPart {
  readonly id: string;
  readonly clauses: readonly Clause[];
}

/** Something that public pages of the City, its police or its county say today. */
export interface CityFact {
  readonly id: string;
  /** Where it was read. Empty where it was read in no page that still stands. */
  readonly pages: readonly string[];
}

/** A color as CSS writes it: `#162e51`. */
export interface CityColors {
  /** The ground of the header, in the light and in the dark, and what is written on it. */
  readonly brand: string;
  readonly brandInTheDark: string;
  readonly onBrand: string;
}

/** One city: what `lib/cities/<city>/index.ts` exports. */
export interface CityPack {
  readonly cityName: string;
  /** Where the words are that name the City, its policy, its places: one file a language. */
  readonly messagesFolder: string;
  /** The name of what is built: of files that people keep, and of what a frame says to the page around it. */
  readonly productName: string;
  /** The name of the taxonomy in files of places, and older names that are read all the same. */
  readonly taxonomy: string;
  readonly formerTaxonomies: readonly string[];
  readonly timeZone: string;
  /** The languages of the site, in the order of its lists, English first. */
  readonly languageCodes: readonly Locale[];
  readonly colors: CityColors;
  /** The place that answers for the policy, and the line that finds help of any kind, by their ids. */
  readonly policyOffice: string;
  readonly generalLine: string;
  /** Where *Leave this site* leads. */
  readonly leaveTo: string;
  /** Hosts that pages link to, beside those of state and federal law. */
  readonly linkHosts: readonly string[];
  /** What the policy speaks of, and the needs that lead there. */
  readonly services: readonly Service[];
  readonly needs: readonly NeedId[];
  /** The policy: its parts, the clauses that a service shows beside the one that decides, and those that no page folds away. */
  readonly policyParts: readonly PolicyPart[];
  readonly clausesToKnow: Readonly<Partial<Record<Service, readonly string[]>>>;
  readonly neverFolded: readonly string[];
  /** What happened here, for the timeline, and what other public pages say today. */
  readonly cityEvents: readonly TimelineEvent[];
  readonly cityToday: readonly CityFact[];
  readonly cityTodayLastChecked: Day;
  readonly cityTodayReviewBy: Day;
  /** The places, in the order of the screen, and which of them stand where. */
  readonly places: readonly Place[];
  readonly placesOfAnyNeed: readonly string[];
  readonly placesOfNeed: Readonly<Partial<Record<NeedId, readonly string[]>>>;
  readonly placesOfProgram: Readonly<Partial<Record<ProgramId, readonly string[]>>>;
  /** What the City does not run and the rules say nothing about, and what people here call things. */
  readonly elsewhere: readonly string[];
  readonly localNames: Readonly<Partial<Record<string, readonly string[]>>>;
}
