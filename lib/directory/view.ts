import type { Place, PlaceLanguage } from '@/lib/cities/place';
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

/** The view of a place. */
export function placeView(place: Place): PlaceView {
  const { asOf = '', serves: _serves, topics: _topics, programs: _programs, ...shown } = place;
  return {
    ...shown,
    kind: place.kind ?? 'other-agency',
    phones: (place.phones ?? []).map(phoneView),
    hours: hoursView(place.hours ?? []),
    languages: place.languages ?? [],
    ...present({ asOf: readAsOf(asOf) }),
  };
}
