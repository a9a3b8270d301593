/** What a city must export as `@city/pack`. The norms of its policy are in `@city/rules`. */

import type { Locale } from '@/lib/i18n/languages';
import type { Day, ProgramId, Service } from '@/rules';
import type { NeedId } from './catalogue';
import type { TimelineEvent } from './events';
import type { Place } from './place';

/** The name of a clause, such as `A-1`: our name for a sentence of the policy. */
export type Clause = string;

/** A part of the policy, with its clauses in the order of the text. The words are `policy.groups.<id>` and `policy.clauses.<clause>`. */
export interface PolicyPart {
  readonly id: string;
  readonly clauses: readonly Clause[];
}

/** Something that public pages of the City, its police or its county say today. The words are `policy.today.<id>`. */
export interface CityFact {
  readonly id: string;
  /** The pages that say it. Empty if the page no longer exists. */
  readonly pages: readonly string[];
}

/** A color as CSS writes it: `#162e51`. */
export interface CityColors {
  /** The background of the header in light and dark mode, and the color of its text. */
  readonly brand: string;
  readonly brandInTheDark: string;
  readonly onBrand: string;
}

/** One city: what `lib/cities/<city>/index.ts` exports. */
export interface CityPack {
  readonly cityName: string;
  /** The folder of the messages that name the City, its policy or its places: one file for each language. */
  readonly messagesFolder: string;
  /** A name for files that people save, and for the message that the embed sends to the page around it. */
  readonly productName: string;
  /** The name of our taxonomy in files of places, and older names that we still read. */
  readonly taxonomy: string;
  readonly formerTaxonomies: readonly string[];
  readonly timeZone: string;
  /** The languages of the site, in the order of its lists, English first. */
  readonly languageCodes: readonly Locale[];
  readonly colors: CityColors;
  /** The ids of two places: the office responsible for the policy, and the line that finds help of any kind. */
  readonly policyOffice: string;
  readonly generalLine: string;
  /** Where *Leave this site* leads. */
  readonly leaveTo: string;
  /** Hosts that pages may link to, in addition to those of state and federal law. */
  readonly linkHosts: readonly string[];
  /** The services that the policy mentions, and the needs that lead to them. */
  readonly services: readonly Service[];
  readonly needs: readonly NeedId[];
  /** The parts of the policy; the clauses that a service shows beside the deciding one; the clauses that are always shown unfolded. */
  readonly policyParts: readonly PolicyPart[];
  readonly clausesToKnow: Readonly<Partial<Record<Service, readonly string[]>>>;
  readonly neverFolded: readonly string[];
  /** The events of the city for the timeline, and what other public pages say today. */
  readonly cityEvents: readonly TimelineEvent[];
  readonly cityToday: readonly CityFact[];
  readonly cityTodayLastChecked: Day;
  readonly cityTodayReviewBy: Day;
  /** All places, and the ids to show for any need, each need and each program, in the order shown. */
  readonly places: readonly Place[];
  readonly placesOfAnyNeed: readonly string[];
  readonly placesOfNeed: Readonly<Partial<Record<NeedId, readonly string[]>>>;
  readonly placesOfProgram: Readonly<Partial<Record<ProgramId, readonly string[]>>>;
  /** Help that neither the City nor the rules cover, and local names for needs and programs. */
  readonly elsewhere: readonly string[];
  readonly localNames: Readonly<Partial<Record<string, readonly string[]>>>;
}
