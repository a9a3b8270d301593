import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cityFiles } from '../city/chosen.js';
import { filesIn, nameIn } from './files';
import { linkHosts, nameHosts } from './linkHosts';

/** The browser APIs that store something or send something. */
const forbidden =
  /\b(localStorage|sessionStorage|indexedDB|cookieStore|caches|serviceWorker|openDatabase|requestFileSystem|getDirectory|sendBeacon|webkitRequestFileSystem)\b|\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b|\bdocument\s*\.\s*cookie\b|\bwindow\s*\.\s*name\b/g;

const host = /(?:\bhttps?:|\bwss?:|^|["'`(=])\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+|localhost)\b/gim;

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:"'`])\/\/ .*$/gm, '$1');

/** The names of such APIs in a source text, outside its comments. */
export function keeps(text: string): string[] {
  return [...withoutComments(text).matchAll(forbidden)].map(([name]) => name);
}

/** The hosts in a source text. */
export function hostsIn(text: string): string[] {
  return [...text.matchAll(host)].map(([, name = '']) => name.toLowerCase());
}

/** This file contains the forbidden names itself. */
const itself = 'lib/node/build/nothingKept.ts';

/**
 * Checks source texts: no API that stores or sends, and no host outside the lists of link hosts.
 * @param texts each with its path
 * @returns one line for each violation
 */
export function breachesIn(texts: readonly { readonly name: string; readonly text: string }[]): string[] {
  const known = new Set([...linkHosts, ...nameHosts]);
  return texts
    .filter(({ name }) => name !== itself)
    .flatMap(({ name, text }) => [
      ...keeps(text).map((what) => `${name} names ${what}, which could keep or send something`),
      ...hostsIn(text)
        .filter((host) => !known.has(host))
        .map(
          (host) =>
            `${name} names ${host}, which is neither in linkHosts of the city nor in lib/node/build/linkHosts.ts`,
        ),
    ]);
}

/**
 * Checks every source file of the product and of the city that is built.
 * @throws Error that lists every violation, which stops the build
 */
export async function checkNothingKept(root: string): Promise<void> {
  const cities = /^(?:(?:rules|lib)\/cities\/[^/]+|messages\/cities)\//;
  const filesOf = async (folders: readonly string[]) =>
    (await Promise.all(folders.map((one) => filesIn(one, '.ts', '.tsx', '.scss', '.json')))).flat();
  const product = await filesOf(['rules', 'lib', 'app', 'messages'].map((one) => path.join(root, one)));
  const city = await filesOf(Object.values(cityFiles).map(path.dirname));
  const files = [...product.filter((file) => !cities.test(nameIn(root, file))), ...city];
  const texts = await Promise.all(
    files.map(async (file) => ({ name: nameIn(root, file), text: await readFile(file, 'utf8') })),
  );
  const breaches = breachesIn(texts);
  if (breaches.length > 0) throw new Error(`Nothing may be kept, nothing sent:\n${breaches.join('\n')}`);
}
