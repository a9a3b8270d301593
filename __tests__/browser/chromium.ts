import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** How to start a Chromium on this machine. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

/**
 * Finds a real Chromium: the one in CHROMIUM_PATH, otherwise an installed one, otherwise the one from an npm package.
 * @throws Error that says what to install
 */
export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!runs(named)) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.`);
    return { executablePath: named, args };
  }
  const installed = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find(runs);
  return { executablePath: installed ?? (await packaged()), args };
}

/** The Chromium for x64 Linux in an npm package, with the libraries that a minimal Debian lacks. */
async function packaged(): Promise<string> {
  const hint = 'Install Chromium or Chrome, or set CHROMIUM_PATH to one.';
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`No Chromium found. ${hint}`);
  // The package reads this variable on import and unpacks the libraries only if it is set.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch (error) {
    throw new Error(`No Chromium found, and the packaged one did not unpack. ${hint}`, { cause: error });
  }
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
