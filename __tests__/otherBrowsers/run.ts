import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { serve } from '../../lib/node/server/serve';
import type { Driver } from './driver';
import { firefox } from './firefox';
import { walkAndKill } from './killed';
import { walk, walkPlain } from './walk';
import { webkit } from './webkit';

/**
 * `npm run test:browsers`: walks through the built site in Firefox and WebKitGTK. A missing browser is skipped with a message; with `ALL_BROWSERS=1` it is
 * a failure.
 */
const BROWSERS = [
  {
    name: 'Firefox',
    start: firefox,
    paths: [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  },
  { name: 'WebKitGTK', start: webkit, paths: [process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver'] },
] as const;

const out = path.resolve(import.meta.dirname, '../../out');
if (!existsSync(out)) throw new Error('Nothing is built: run `npm run build` first.');
const { server, address } = await serve(out, 0);
const count = { passed: 0, failed: 0, skipped: 0 };

for (const { name, start, paths } of BROWSERS) {
  const binary = paths.find((file) => file !== undefined && existsSync(file));
  if (!binary) {
    console.log(`- ${name} is not on this machine: see docs/browsers.md`);
    count[process.env.ALL_BROWSERS ? 'failed' : 'skipped'] += 1;
    continue;
  }
  await tryIn(name, async () => start(binary, await freePort()));
}
server.close();
server.closeAllConnections();
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed === 0 ? 0 : 1;

/** A free port. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const taken = probe.address();
      probe.close(() => resolve(typeof taken === 'object' && taken ? taken.port : 0));
    });
  });
}

async function tryIn(name: string, start: () => Promise<Driver>): Promise<void> {
  let browser: Driver;
  try {
    browser = await start();
  } catch (error) {
    console.log(`✘ ${name} did not start: ${error instanceof Error ? error.message : error}`);
    count.failed += 1;
    return;
  }
  for (const locale of ['en', 'es'] as const) {
    for (const [what, steps] of [
      ['the questionnaire', walk],
      ['the page without scripts', walkPlain],
    ] as const)
      await tryOne(`${locale}: ${what}`, () => steps(browser, address, locale));
  }
  const { kill } = browser;
  if (kill) await tryOne('what a killed browser has written down', () => walkAndKill(browser, kill, address));
  else await browser.close();

  async function tryOne(what: string, steps: () => Promise<void>): Promise<void> {
    try {
      await steps();
      console.log(`✓ ${browser.version}, ${what}`);
      count.passed += 1;
    } catch (error) {
      console.log(`✘ ${browser.version}, ${what}: ${error instanceof Error ? error.message : error}`);
      count.failed += 1;
    }
  }
}
