/** What a nonprofit builds the site with: reads the file named by `DIRECTORY_FILE`. Runs in the build only, never in a page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { today } from '../clock';
import { DIRECTORY_MODES, type DirectoryMode } from './merge';
import type { Place } from './place';
import { PLACES } from './places';
import { readDirectory } from './read/index';
import { isSorted } from './read/sort';
import type { SuppliedAtBuild } from './supplied';

/** Every place of a supplied directory is sent to every phone that opens the questionnaire, so there is a limit to it, in bytes. */
export const LONGEST_SUPPLIED = 64_000;

/** Why a build cannot use the directory it was given. The message says it to whoever builds. */
export class DirectoryFileError extends Error {
  override readonly name = 'DirectoryFileError';
}

/**
 * Reads the directory that a build was given. Places that no page would show are not built in.
 * @param environment `DIRECTORY_FILE`: a path, or several parted as in PATH; `DIRECTORY_MODE`: `merge` (where not given) or `replace`
 * @param tell says to whoever builds what was read
 * @returns what to set in the environment of the bundlers, empty where no file was given
 * @throws DirectoryFileError where a file cannot be read or used: a build must not go on without the places it was given
 */
export function suppliedEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  tell: (line: string) => void = () => {},
): { readonly NEXT_PUBLIC_SUPPLIED_DIRECTORY?: string } {
  const { DIRECTORY_FILE: written = '', DIRECTORY_MODE: wanted = 'merge' } = environment;
  const paths = written
    .split(path.delimiter)
    .map((one) => one.trim())
    .filter(Boolean);
  if (paths.length === 0) return {};
  const mode = DIRECTORY_MODES.find((known) => known === wanted);
  if (mode === undefined) {
    throw new DirectoryFileError(`DIRECTORY_MODE is "${wanted}"; it can be ${DIRECTORY_MODES.join(' or ')}.`);
  }
  const supplied = JSON.stringify(readSupplied(paths, mode, tell));
  const size = Buffer.byteLength(supplied);
  if (size > LONGEST_SUPPLIED) {
    throw new DirectoryFileError(
      `${written} comes to ${size} bytes, more places than a phone should load (${LONGEST_SUPPLIED}); leave out what is far away.`,
    );
  }
  return { NEXT_PUBLIC_SUPPLIED_DIRECTORY: supplied };
}

function readSupplied(
  paths: readonly string[],
  mode: DirectoryMode,
  tell: (line: string) => void,
): SuppliedAtBuild {
  const files = paths.map((file) => ({ name: path.basename(file), content: readBytes(file) }));
  const { directory, files: reports } = readDirectory(files, { today: today() });
  for (const { name, refused, taken, used, aside } of reports) {
    if (refused !== undefined) {
      const line = refused.line === undefined ? '' : `, line ${refused.line}`;
      throw new DirectoryFileError(
        `${name} cannot be used: ${refused.code}${line} (docs/directory.md explains each code).`,
      );
    }
    tell(`${name}: ${taken} places, ${used} under a kind of help, ${aside.length} records set aside.`);
  }
  const places = directory.places.filter((place) => isSorted(place) || isOurs(place));
  if (places.length + directory.withdrawn.length === 0) {
    throw new DirectoryFileError(
      `No place of ${paths.join(', ')} stands under a kind of help; see npm run directory.`,
    );
  }
  return { places, withdrawn: directory.withdrawn, mode };
}

/** A place that stands for one of ours, which pages name by its id. */
const isOurs = ({ id }: Place) => PLACES.some((ours) => ours.id === id);

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DirectoryFileError(`DIRECTORY_FILE cannot be read: ${reason}`);
  }
}
