import type { LanguageNote, Place, PlaceAddress, PlaceKind, PlaceLanguage } from '@/lib/cities/place';
import { type AsOf, readAsOf } from './asOf';
import { type HoursView, hoursView } from './hours';
import { type PhoneView, phoneView } from './phone';

/** What a supplied file says of a place beside how to reach it, all in its own words: `WORDS_OF_A_FILE` in `place.ts`. */
type FileWords = Pick<
  Place,
  | 'site'
  | 'otherAddresses'
  | 'alert'
  | 'eligibility'
  | 'ages'
  | 'fees'
  | 'bring'
  | 'funding'
  | 'apply'
  | 'interpretation'
  | 'facts'
>;

/** A place as a page shows it: names and numbers as they are, every word of ours as the code of a message. */
export interface PlaceView extends FileWords {
  /** For our own places also the key of its sentence: `places.<id>`. */
  readonly id: string;
  readonly name: string;
  readonly kind?: PlaceKind;
  readonly service?: string;
  /** A supplied file's own words, shown in place of `places.<id>`. */
  readonly offers?: string;
  readonly phones: readonly PhoneView[];
  readonly address?: PlaceAddress;
  readonly url?: string;
  readonly email?: string;
  readonly hours: readonly HoursView[];
  readonly languages: readonly PlaceLanguage[];
  readonly languageNote?: LanguageNote;
  readonly asOf?: AsOf;
  readonly confirm: boolean;
}

/** Makes a place ready to show. Pure: the same place gives the same view. */
export function placeView(place: Place): PlaceView {
  const { asOf: written, serves: _serves, topics: _topics, programs: _programs, ...shown } = place;
  const asOf = written === undefined ? undefined : readAsOf(written);
  return {
    ...shown,
    kind: place.kind ?? 'other-agency',
    phones: (place.phones ?? []).map(phoneView),
    hours: hoursView(place.hours ?? []),
    languages: place.languages ?? [],
    ...(asOf === undefined ? {} : { asOf }),
  };
}
