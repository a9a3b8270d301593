/** Puts records that nothing sorts under a kind of help that somebody chose by hand. */
import type { Service } from '@/rules/index';
import type { DirectoryReading } from './reading';

/**
 * @param reading what the reader made of some files
 * @param chosen the kind of help for each record, by the id in `reading.unsorted`. An id that is not there changes nothing.
 */
export function sortedByHand(
  reading: DirectoryReading,
  chosen: ReadonlyMap<string, Service>,
): DirectoryReading {
  const byHand = reading.unsorted.filter(({ id }) => chosen.has(id));
  if (byHand.length === 0) return reading;
  const serviceOf = new Map(
    byHand.flatMap(({ id, places }) => places.map((place) => [place, chosen.get(id)] as const)),
  );
  const used = (file: number) =>
    byHand.reduce((sum, one) => sum + (one.file === file ? one.places.length : 0), 0);
  return {
    directory: {
      ...reading.directory,
      places: reading.directory.places.map((place) => {
        const service = serviceOf.get(place.id);
        return service === undefined ? place : { ...place, serves: [service] };
      }),
    },
    files: reading.files.map((file, at) => ({ ...file, used: file.used + used(at) })),
    unsorted: reading.unsorted.filter(({ id }) => !chosen.has(id)),
  };
}
