/** Reads the directory that a nonprofit supplies to the build in `DIRECTORY_FILE`. Runs only in the build, never in a page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Place } from '@/lib/cities/place';
import { today } from '@/lib/clock';
import { DIRECTORY_MODES, type SuppliedAtBuild } from '@/lib/directory/merge';
import { PLACES } from '@/lib/directory/places';
import { readDirectory } from '@/lib/directory/read/index';
import { isSorted } from '@/lib/directory/read/sort';

/**
 * The most bytes of a supplied directory in the pages, because every phone that opens the questionnaire loads them. Of a longer directory, the pages
 * have the first places under each kind of help; the published data has all.
 */
export const LONGEST_SUPPLIED = 64_000;

/** Says why the build cannot use the supplied directory. */
export class DirectoryFileError extends Error {
  override readonly name = 'DirectoryFileError';
}

type Environment = Readonly<Record<string, string | undefined>>;
type TellBuilder = (line: string) => void;

/**
 * Reads the supplied directory for the pages. Places that no page would show are left out.
 * @param environment `DIRECTORY_FILE`: one path, or several separated as in PATH; `DIRECTORY_MODE`: `merge` (the default) or `replace`
 * @param tell prints a line for the person who builds
 * @returns the environment variable for the bundlers; empty if no file is supplied
 * @throws DirectoryFileError if a file cannot be read or used, because a build must not go on without its places
 */
export function suppliedEnvironment(
  environment: Environment,
  tell: TellBuilder = () => {},
): { readonly NEXT_PUBLIC_SUPPLIED_DIRECTORY?: string } {
  const supplied = suppliedDirectory(environment, tell);
  if (supplied === undefined) return {};
  const built = withinLimit(supplied);
  const { length } = supplied.places;
  if (built.places.length < length)
    tell(`${built.places.length} of ${length} places go into the pages: the first under each kind of help.`);
  return { NEXT_PUBLIC_SUPPLIED_DIRECTORY: JSON.stringify(built) };
}

/**
 * Reads the whole supplied directory, for the published data.
 * @returns undefined if no file is supplied
 * @throws DirectoryFileError as `suppliedEnvironment` does
 */
export function suppliedDirectory(
  { DIRECTORY_FILE: written = '', DIRECTORY_MODE: wanted = 'merge' }: Environment,
  tell: TellBuilder = () => {},
): SuppliedAtBuild | undefined {
  const paths = written.split(path.delimiter).flatMap((one) => one.trim() || []);
  if (paths.length === 0) return undefined;
  const mode = DIRECTORY_MODES.find((known) => known === wanted);
  if (mode === undefined)
    throw new DirectoryFileError(`DIRECTORY_MODE is "${wanted}"; it can be ${DIRECTORY_MODES.join(' or ')}.`);

  const given = paths.map((file) => ({ name: path.basename(file), content: readBytes(file) }));
  const { directory, files } = readDirectory(given, { today: today() });
  for (const { name, refused, taken, used, aside } of files) {
    const line = refused?.line === undefined ? '' : `, line ${refused.line}`;
    if (refused !== undefined)
      throw new DirectoryFileError(
        `${name} cannot be used: ${refused.code}${line} (docs/directory.md explains each code).`,
      );
    tell(`${name}: ${taken} places, ${used} under a kind of help, ${aside.length} records set aside.`);
  }
  const ours = new Set(PLACES.map(({ id }) => id));
  // A place that replaces one of ours is kept even if it is under no kind of help, because pages refer to it by its id.
  const places = directory.places.filter((place) => isSorted(place) || ours.has(place.id));
  if (places.length + directory.withdrawn.length === 0)
    throw new DirectoryFileError(
      `No place of ${paths.join(', ')} stands under a kind of help; see npm run directory.`,
    );
  return { places, withdrawn: directory.withdrawn, mode };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DirectoryFileError(`DIRECTORY_FILE cannot be read: ${reason}`);
  }
}

/** The first places under each kind of help, program and topic: as many as fit. */
function withinLimit(supplied: SuppliedAtBuild): SuppliedAtBuild {
  const fits = (one: SuppliedAtBuild) => Buffer.byteLength(JSON.stringify(one)) <= LONGEST_SUPPLIED;
  if (fits(supplied)) return supplied;
  let built: SuppliedAtBuild = { ...supplied, places: [] };
  for (let most = 1; ; most++) {
    const more = { ...supplied, places: firstUnderEach(supplied.places, most) };
    if (!fits(more)) return built;
    built = more;
  }
}

function firstUnderEach(places: readonly Place[], most: number): readonly Place[] {
  const counts = new Map<string, number>();
  return places.filter((place) => {
    const kinds = [...place.serves, ...(place.programs ?? []), ...(place.topics ?? [])];
    const wanted = kinds.some((kind) => (counts.get(kind) ?? 0) < most);
    if (wanted) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return wanted;
  });
}
