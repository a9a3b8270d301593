/** Lists unsorted records under the kinds of help that somebody chose. */
import type { Service } from '@/rules/index';
import type { DirectoryReading } from './reading';

/**
 * @param reading the result of the reader
 * @param chosen the kind of help for each record, by the id in `reading.unsorted`. An id that is not there changes nothing.
 */
export function sortedByHand(
  reading: DirectoryReading,
  chosen: ReadonlyMap<string, Service>,
): DirectoryReading {
  const byHand = reading.unsorted.filter(({ id }) => chosen.has(id));
  const serviceOf = new Map(
    byHand.flatMap(({ id, places }) => places.map((place) => [place, chosen.get(id)])),
  );
  const { places } = reading.directory;
  return {
    directory: {
      ...reading.directory,
      places: places.map((place) => {
        const service = serviceOf.get(place.id);
        return service === undefined ? place : { ...place, serves: [service] };
      }),
    },
    files: reading.files.map((file, at) => {
      const sorted = byHand.filter((one) => one.file === at).flatMap((one) => one.places);
      return { ...file, used: file.used + sorted.length };
    }),
    unsorted: reading.unsorted.filter(({ id }) => !chosen.has(id)),
  };
}
