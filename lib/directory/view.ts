import type { Place, PlaceKind, PlaceLanguage } from '@/lib/cities/place';
import type { Facts } from '@/rules';
import { type AsOf, readAsOf } from './asOf';
import { type HoursView, hoursView } from './hours';
import { type PhoneView, phoneView } from './phone';
import { present } from './present';

type MadeReady = 'serves' | 'topics' | 'programs' | 'phones' | 'hours' | 'languages' | 'asOf';

/**
 * A place as a page shows it: names and numbers as they are, our own words as message codes. What it offers is the message
 * `places.<id>`, or the text of a supplied file.
 */
export interface PlaceView extends Omit<Place, MadeReady> {
  readonly phones: readonly PhoneView[];
  readonly hours: readonly HoursView[];
  readonly languages: readonly PlaceLanguage[];
  readonly asOf?: AsOf;
}

/** The kind of a place of a file, by who runs it. Another organization may be of any kind. */
function kindOf(provider: Facts['provider']): PlaceKind | undefined {
  switch (provider) {
    case 'city':
      return 'city';
    case 'nonprofit-charity':
      return 'charity';
    case 'other-public-agency':
      return 'other-agency';
    default:
      return undefined;
  }
}

/** The view of a place. */
export function placeView(place: Place): PlaceView {
  const { asOf = '', serves: _serves, topics: _topics, programs: _programs, ...shown } = place;
  return {
    ...shown,
    ...present({ kind: place.kind ?? kindOf(place.facts?.provider) }),
    phones: (place.phones ?? []).map(phoneView),
    hours: hoursView(place.hours ?? []),
    languages: place.languages ?? [],
    ...present({ asOf: readAsOf(asOf) }),
  };
}
