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

/** What a page may name. */
export interface PageParts {
  readonly styles: Styles;
  readonly leave: Asset;
  readonly islands: ReadonlyMap<string, Island>;
}

/** What an interactive page names. */
export interface Island {
  readonly script: Asset;
  /** Its words in each language that is not inside the script. */
  readonly languages: ReadonlyMap<string, Asset>;
}

/**
 * Rewrites every page of the export: Next's runtime out; policy, *Leave this site* and the page's island in.
 * @returns the addresses of all pages
 * @throws Error for a page that names an island nobody wrote, or that holds what it must not
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

/** One page, ready to be served. */
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

/** The words of the page's own language come beside the script, not after it, and run before it. */
function scriptsOf({ script, languages }: Island, page: HTMLElement): Asset[] {
  const words = languages.get(page.querySelector('html')?.getAttribute('lang') ?? '');
  return words ? [words, script] : [script];
}

function scriptTag({ address, integrity }: Asset, when: 'async' | 'defer'): string {
  return `<script type="module" ${when === 'async' ? 'async ' : ''}src="${address}" integrity="${integrity}"></script>`;
}
