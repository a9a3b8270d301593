/** Finds places by typed words, by the client's language, and by whether they are open. */

import type { WeekTime } from '@/lib/clock';
import type { Place } from '@/lib/directory';
import { isOpen } from '@/lib/directory/isOpen';
import type { Locale } from '@/lib/i18n/locales';
import { likeness } from '@/lib/search/likeness';
import { wordsOf } from '@/lib/search/words';

/** Places with the words to find them by. */
export type PlaceIndex = readonly { readonly place: Place; readonly words: readonly string[] }[];

export interface PlaceSearch {
  readonly typed: string;
  /** Only places that speak it. */
  readonly language?: Locale | undefined;
  /** Only places that are open then. */
  readonly at?: WeekTime | undefined;
}

export interface FoundPlaces {
  readonly places: readonly Place[];
  /** The number of other matches whose opening hours are not given as days and times. */
  readonly hoursUnknown: number;
}

/** Splits the names and texts of places into words, once for all searches. */
export const placeIndex = (places: readonly Place[]): PlaceIndex =>
  places.map((place) => ({ place, words: wordsOf(textOf(place)) }));

const textOf = ({ name, service = '', offers = '', site = '', address }: Place) =>
  [name, service, offers, site, address?.street, address?.city, address?.postalCode].join(' ');

/** The places that match every part of a search, in the order of the directory. */
export function findPlaces(index: PlaceIndex, { typed, language, at }: PlaceSearch): FoundPlaces {
  const wanted = wordsOf(typed);
  const isLike = (words: readonly string[]) => wanted.length === 0 || likeness(wanted, words, [], true) > 0;
  const fitting = index
    .filter(({ place, words }) => isLike(words) && (language === undefined || speaks(place, language)))
    .map(({ place }) => place);
  if (at === undefined) return { places: fitting, hoursUnknown: 0 };
  const open = fitting.map((place) => [place, isOpen(place, at)] as const);
  return {
    places: open.filter(([, isIt]) => isIt === true).map(([place]) => place),
    hoursUnknown: open.filter(([, isIt]) => isIt === undefined).length,
  };
}

/** Codes of spoken languages that a reader of one of our languages understands. */
const SPOKEN: Readonly<Partial<Record<Locale, readonly string[]>>> = { 'zh-hans': ['zh', 'cmn'] };

/** Whether a place speaks a language. Every place speaks English, unless its list of languages leaves it out. */
export function speaks({ languages = [], languageNote }: Place, locale: Locale): boolean {
  if (languageNote === 'more-than-150') return true;
  if (languages.length === 0) return locale === 'en';
  const codes = SPOKEN[locale] ?? [locale];
  return languages.some((one) => 'code' in one && codes.includes(one.code.split('-')[0] ?? ''));
}
