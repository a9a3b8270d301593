/** What a nonprofit builds the site with: reads the file named by `DIRECTORY_FILE`. Runs in the build only, never in a page. */
import { readFileSync } from 'node:fs';
import { LONGEST_FILE, parseDirectory } from './hsds';
import { DIRECTORY_MODES, type DirectoryMode } from './merge';
import type { Problem } from './problems';
import type { SuppliedAtBuild } from './supplied';

/** Every place of a supplied directory is sent to every phone that opens the questionnaire, so there is a limit to it. */
export const LONGEST_SUPPLIED = 64_000;

/** Why a build cannot use the directory it was given. The message says it to whoever builds. */
export class DirectoryFileError extends Error {
  constructor(
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super([message, ...problems.map(told)].join('\n'));
    this.name = 'DirectoryFileError';
  }
}

/**
 * Reads the directory that a build was given.
 * @param environment `DIRECTORY_FILE`: a path to a file in HSDS form; `DIRECTORY_MODE`: `merge` (where not given) or `replace`
 * @returns what to set in the environment of the bundlers, empty where no file was given
 * @throws DirectoryFileError where the file cannot be read or used: a build must not go on without the places it was given
 */
export function suppliedEnvironment(environment: Readonly<Record<string, string | undefined>>): {
  readonly NEXT_PUBLIC_SUPPLIED_DIRECTORY?: string;
} {
  const { DIRECTORY_FILE: path = '', DIRECTORY_MODE: written = 'merge' } = environment;
  if (path === '') return {};
  const mode = DIRECTORY_MODES.find((known) => known === written);
  if (mode === undefined) {
    throw new DirectoryFileError(
      `DIRECTORY_MODE is "${written}"; it can be ${DIRECTORY_MODES.join(' or ')}.`,
    );
  }
  const supplied = JSON.stringify(readSupplied(path, mode));
  if (Buffer.byteLength(supplied) > LONGEST_SUPPLIED) {
    throw new DirectoryFileError(
      `${path} holds more places than a phone should load; leave out what is far away.`,
    );
  }
  return { NEXT_PUBLIC_SUPPLIED_DIRECTORY: supplied };
}

function readSupplied(path: string, mode: DirectoryMode): SuppliedAtBuild {
  const parsed = parseDirectory(readText(path), { maxBytes: LONGEST_FILE });
  if (!parsed.ok) {
    throw new DirectoryFileError(
      `${path} cannot be used (docs/directory.md explains each code):`,
      parsed.problems,
    );
  }
  return { ...parsed.directory, mode };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DirectoryFileError(`DIRECTORY_FILE cannot be read: ${reason}`);
  }
}

function told({ code, path, line }: Problem): string {
  const where = [line === undefined ? '' : `line ${line}`, path].filter((part) => part !== '').join(', ');
  return `  ${where === '' ? 'the file' : where}: ${code}`;
}
