/** A browser's translator, simulated: what Chrome's does to the text of a page, at its worst. */
import type { Page } from '@playwright/test';

interface Translator {
  /** Text nodes that were read and not replaced yet. */
  waiting: number;
}
type Translated = Window & { translator?: Translator };

/**
 * Replaces every text node of the page, and every one that comes later, by nested `font` elements with its text between « and ». It reads a
 * text when it finds it and replaces the node a while later, as a translator does that asks a server; it is not told when the text of a node
 * changes. Text within `translate="no"` stays.
 * @param delay how long a translation takes, in ms
 */
export async function translatePage(page: Page, delay = 20): Promise<void> {
  await page.evaluate(startTranslator, delay);
  await settled(page);
}

/** The same, from before the page's own scripts run. */
export async function translateFromStart(page: Page, delay = 0): Promise<void> {
  await page.addInitScript(
    `document.addEventListener('readystatechange', () => { if (document.readyState === 'interactive') (${startTranslator})(${delay}); })`,
  );
}

/** Waits until everything is translated that is in the page. */
export const settled = (page: Page) =>
  page.waitForFunction(() => (window as Translated).translator?.waiting === 0);

/** Runs in the page. */
function startTranslator(delay: number): void {
  const skipped = 'script, style, noscript, textarea, svg, font, [translate="no"], .notranslate';
  const translator: Translator = { waiting: 0 };
  (window as Translated).translator = translator;
  const translate = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      if (!text.data || text.parentElement?.closest(skipped)) continue;
      const read = text.data;
      translator.waiting++;
      setTimeout(() => {
        translator.waiting--;
        if (text.isConnected) text.replaceWith(fonts(read));
      }, delay);
    }
  };
  const fonts = (text: string) => {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = text.trim() ? `«${text}»` : text;
    return outer;
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) translate(node);
  }).observe(document.body, { subtree: true, childList: true });
  translate(document.body);
}

/** Waits until nothing in the page has changed for a while: a language, a file and the side panel of the desk come late. */
export const quiet = (page: Page, still = 150): Promise<void> =>
  page.evaluate(
    (ms) =>
      new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect();
          resolve();
        };
        let timer = window.setTimeout(done, ms);
        const observer = new MutationObserver(() => {
          window.clearTimeout(timer);
          timer = window.setTimeout(done, ms);
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    still,
  );

/** Every word of the page that is seen or heard, without the marks of the translator. */
export const wordsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const plain = (text: string) => text.replaceAll(/[«»]/g, '').trim();
    const heard = [...document.body.querySelectorAll('[aria-label]')].map(
      (element) => element.getAttribute('aria-label') ?? '',
    );
    const lists = [...document.body.querySelectorAll('select')].flatMap((list) => [
      list.selectedOptions[0]?.text ?? '',
      ...[...list.options].map(({ text }) => text),
    ]);
    const seen = document.body.innerText.split(/\s+/);
    return [...seen, ...lists, ...heard].map(plain).filter((text) => text !== '');
  });

/** The texts that are seen and stand there as the page wrote them, though they may be translated. */
export const untranslated = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const left: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.nodeValue?.trim() || parent?.closest('script, style, noscript, svg, font, [translate="no"]'))
        continue;
      if (parent?.getClientRects().length) left.push(node.nodeValue);
    }
    return left;
  });
