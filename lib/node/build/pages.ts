import { readFile, writeFile } from 'node:fs/promises';
import type { HTMLElement } from 'node-html-parser';
import { contentSecurityPolicy, policyFor } from '@/lib/site/securityHeaders';
import type { Asset } from './assets';
import { checkPage } from './checkPage';
import { filesIn, nameIn } from './files';
import {
  islandOf,
  parsePage,
  putInHead,
  removeRuntime,
  removeUnusedPictures,
  replaceStyles,
} from './pageHtml';
import type { Styles } from './styles';

/** The files that a page may refer to. */
export interface PageParts {
  readonly styles: Styles;
  readonly leave: Asset;
  readonly islands: ReadonlyMap<string, Island>;
}

/** The files that an interactive page refers to. */
export interface Island {
  readonly script: Asset;
  /** The messages of each language that is not in the script. */
  readonly languages: ReadonlyMap<string, Asset>;
}

/**
 * Rewrites every exported page: removes Next's runtime and adds the Content-Security-Policy, *Leave this site* and the page's island.
 * @returns the addresses of all pages
 * @throws Error for an island that does not exist, or for content that `checkPage` forbids
 */
export async function finishPages(out: string, parts: PageParts): Promise<string[]> {
  const addresses: string[] = [];
  for (const file of await filesIn(out, '.html')) {
    const address = `/${nameIn(out, file)}`.replace(/index\.html$/, '');
    await writeFile(file, finishPage(address, await readFile(file, 'utf8'), parts));
    addresses.push(address);
  }
  return addresses;
}

/** Rewrites one page. */
function finishPage(address: string, html: string, { styles, leave, islands }: PageParts): string {
  const page = parsePage(html);
  const name = islandOf(page);
  const island = name === undefined ? undefined : islands.get(name);
  if (name !== undefined && !island)
    throw new Error(`${address} names the island "${name}", which does not exist`);
  removeRuntime(page);
  replaceStyles(page, styles);
  if (!island) removeUnusedPictures(address, page);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(policyFor(address))}"/>`,
    scriptTag(leave, 'async'),
    ...(island ? scriptsOf(island, page).map((asset) => scriptTag(asset, 'defer')) : []),
  ];
  putInHead(page, head.join(''));
  checkPage(address, page);
  return page.toString();
}

/** The messages of the page's language load in parallel with the script and run before it. */
function scriptsOf({ script, languages }: Island, page: HTMLElement): Asset[] {
  const words = languages.get(page.querySelector('html')?.getAttribute('lang') ?? '');
  return words ? [words, script] : [script];
}

function scriptTag({ address, integrity }: Asset, when: 'async' | 'defer'): string {
  return `<script type="module" ${when === 'async' ? 'async ' : ''}src="${address}" integrity="${integrity}"></script>`;
}
