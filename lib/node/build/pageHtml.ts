import { type HTMLElement, NodeType, parse } from 'node-html-parser';
import type { Styles } from './styles';

/** Parses a page. Comments stay, because React needs them to hydrate. */
export function parsePage(html: string): HTMLElement {
  return parse(html, {
    comment: true,
    voidTag: { closingSlash: true },
    blockTextElements: { script: true, style: true },
  });
}

/** Removes every script of Next, its preloads, and an empty element of Next. */
export function removeRuntime(page: HTMLElement): void {
  const links = ['preload', 'modulepreload', 'prefetch'].map((rel) => `link[rel="${rel}"]`);
  for (const element of page.querySelectorAll(['script', 'meta[name="next-size-adjust"]', ...links].join()))
    element.remove();
  for (const element of page.querySelectorAll('body > div[hidden]'))
    if (element.childNodes.every(({ nodeType }) => nodeType === NodeType.COMMENT_NODE)) element.remove();
}

/**
 * Replaces Next's style sheets with ours.
 * @throws Error for a style sheet that is not in the build
 */
export function replaceStyles(page: HTMLElement, styles: Styles): void {
  for (const link of page.querySelectorAll('link[rel="stylesheet"]')) {
    const address = link.getAttribute('href') ?? '';
    const asset = styles.get(address);
    if (!asset) throw new Error(`The stylesheet ${address} is not in the build`);
    link.setAttributes({ rel: 'stylesheet', href: asset.address, integrity: asset.integrity });
  }
}

/** Inserts something at the start of the head, after the character set, which must be in the first kilobyte. */
export function putInHead(page: HTMLElement, head: string): void {
  const charset = page.querySelector('head > meta[charset]');
  if (!charset) throw new Error('A page states no character set');
  charset.insertAdjacentHTML('afterend', head);
}

/** The name of the island of a page, if it has one. */
export function islandOf(page: HTMLElement): string | undefined {
  return page.querySelector('[data-island]')?.getAttribute('data-island');
}

/**
 * Removes the pictures that a reading page does not show. A page with an island keeps all, because it may show any of them later.
 * @param address address of the page, for the error
 * @throws Error naming a picture that the page shows and does not contain
 */
export function removeUnusedPictures(address: string, page: HTMLElement): void {
  const shown = new Set(page.querySelectorAll('use').map((use) => use.getAttribute('href')?.slice(1)));
  for (const symbol of page.querySelectorAll('symbol')) if (!shown.delete(symbol.id)) symbol.remove();
  for (const id of shown)
    throw new Error(`${address} shows ${id} and holds no such picture: app/parts/PictureSheet.tsx`);
  for (const sheet of page.querySelectorAll('svg.pictures')) if (sheet.children.length === 0) sheet.remove();
}
