/** Places and phones: which to show for a service, for a question, by id. */

import type { Place, SuppliedDirectory, Topic } from '@/lib/cities/place';
import type { ProgramId, Service } from '@/rules/index';
import { mergeDirectories, suppliedAtBuild } from './merge';
import { PLACES } from './places';
import { type PlaceView, placeView } from './view';

export type {
  LanguageNote,
  PhoneLabel,
  Place,
  PlaceFacts,
  PlaceKind,
  SuppliedDirectory,
  Topic,
  Weekday,
} from '@/lib/cities/place';
export type { AsOf } from './asOf';
export type { ClockTime, HoursView } from './hours';
export type { PhoneView } from './phone';
export type { PlaceView } from './view';

/** A set of places that can be asked. Every answer is in the order to show it in. */
export interface Directory {
  readonly places: readonly Place[];
  /** The places of a supplied file that give a service. Ours stand under needs, in an order of their own, and so does one that takes the place of ours. */
  suppliedForService(service: Service): readonly PlaceView[];
  /** The places to ask about something that is not a service: the policy itself, legal help, community groups. */
  placesForTopic(topic: Topic): readonly PlaceView[];
  /** The places where a program with rules of its own can be asked for. */
  placesForProgram(program: ProgramId): readonly PlaceView[];
  /** One place, or undefined where this directory does not have it: a supplied one may have replaced ours. */
  placeById(id: string): PlaceView | undefined;
}

const OURS: ReadonlyMap<string, Place> = new Map(PLACES.map((place) => [place.id, place]));

/** The lookups over any set of places. */
export function directoryOf(places: readonly Place[]): Directory {
  const byId = new Map(places.map((place) => [place.id, place]));
  const viewsWhere = (wanted: (place: Place) => boolean) => places.filter(wanted).map(placeView);
  return {
    places,
    suppliedForService: (service) =>
      viewsWhere(({ id, serves }) => serves.includes(service) && !OURS.get(id)?.serves.includes(service)),
    placesForTopic: (topic) => viewsWhere(({ topics = [] }) => topics.includes(topic)),
    placesForProgram: (program) => viewsWhere(({ programs = [] }) => programs.includes(program)),
    placeById: (id) => {
      const place = byId.get(id);
      return place && placeView(place);
    },
  };
}

const supplied = suppliedAtBuild();

/** The directory of this build: ours, or what a nonprofit built it with. */
export const directory: Directory = directoryOf(
  supplied === undefined ? PLACES : mergeDirectories(PLACES, supplied, supplied.mode),
);

/** The directory of this build with an opened file beside it, for one visit: nothing is kept. */
export function directoryWith(opened: SuppliedDirectory): Directory {
  return directoryOf(mergeDirectories(directory.places, opened, 'merge'));
}

export const { placesForTopic } = directory;
