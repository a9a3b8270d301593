/** Looks up places by service, topic, program or id. */
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

/** Lookups over a set of places. Lists are in the order in which pages show them. */
export interface Directory {
  readonly places: readonly Place[];
  /** The places of a supplied file that give a service. Our places, and those that replace ours, are listed by need instead. */
  suppliedForService(service: Service): readonly PlaceView[];
  /** The places to ask about something that is not a service: the policy itself, legal help, community groups. */
  placesForTopic(topic: Topic): readonly PlaceView[];
  /** The places where a program with rules of its own can be asked for. */
  placesForProgram(program: ProgramId): readonly PlaceView[];
  /** One place; undefined if this directory does not have it. A supplied directory may lack any of ours. */
  placeById(id: string): PlaceView | undefined;
}

const OURS: ReadonlyMap<string, Place> = new Map(PLACES.map((place) => [place.id, place]));

/** The lookups over these places. */
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

/** The directory of this build: our places, with those of the supplied file if there is one. */
export const directory: Directory = directoryOf(
  supplied === undefined ? PLACES : mergeDirectories(PLACES, supplied, supplied.mode),
);

/** The directory of this build merged with an opened file. Nothing is stored. */
export function directoryWith(opened: SuppliedDirectory): Directory {
  return directoryOf(mergeDirectories(directory.places, opened, 'merge'));
}

export const { placesForTopic } = directory;
