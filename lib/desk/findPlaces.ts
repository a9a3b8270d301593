/** Finds places by what is typed, by the client's language, and by whether they are open. */

import { WEEKDAYS } from '@/lib/cities/place';
import type { WeekTime } from '@/lib/clock';
import type { Place } from '@/lib/directory';
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
  /** How many fit otherwise, but do not say in days and times when they are open. */
  readonly hoursUnknown: number;
}

/** Splits the names and texts of places into words, once for all searches. */
export const placeIndex = (places: readonly Place[]): PlaceIndex =>
  places.map((place) => ({ place, words: wordsOf(textOf(place)) }));

const textOf = ({ name, service = '', offers = '', site = '', address }: Place) =>
  [name, service, offers, site, address?.street, address?.city, address?.postalCode].join(' ');

/** The places that fit all of a search, in the order of the directory. */
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

/** Codes of languages that a reader of one of ours understands there. */
const SPOKEN: Readonly<Partial<Record<Locale, readonly string[]>>> = { 'zh-hans': ['zh', 'cmn'] };

/** Whether a place says that it speaks a language. Everybody speaks English, unless a list of languages leaves it out. */
export function speaks({ languages = [], languageNote }: Place, locale: Locale): boolean {
  if (languageNote === 'more-than-150') return true;
  if (languages.length === 0) return locale === 'en';
  const codes = SPOKEN[locale] ?? [locale];
  return languages.some((one) => 'code' in one && codes.includes(one.code.split('-')[0] ?? ''));
}

/** @returns undefined where the place does not say it in days and times, or says in words that it is closed at times */
export function isOpen({ hours = [] }: Place, { weekday, time }: WeekTime): boolean | undefined {
  if (hours.some((one) => 'text' in one && /\bclosed\b|\bcerrado\b/i.test(one.text))) return undefined;
  const before = WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 6) % 7];
  let unknown = hours.length === 0;
  for (const one of hours) {
    if ('text' in one) {
      unknown = true;
      continue;
    }
    const { opens, closes, days } = one;
    const allDay = opens === '00:00' && closes === '23:59';
    if (days === undefined && !allDay) unknown = true;
    const on = days ?? (allDay ? WEEKDAYS : []);
    const overnight = closes <= opens;
    if (on.includes(weekday) && time >= opens && (overnight || allDay || time < closes)) return true;
    if (overnight && before !== undefined && on.includes(before) && time < closes) return true;
  }
  return unknown ? undefined : false;
}
