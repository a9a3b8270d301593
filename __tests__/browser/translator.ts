/** Simulates a browser's translator: the worst that Chrome's does to the text of a page. */
import type { Page } from '@playwright/test';

interface Translator {
  /** The number of text nodes that are read and not yet replaced. */
  waiting: number;
}
type Translated = Window & { translator?: Translator };

/**
 * Replaces every text node of the page, also later ones, with nested `font` elements that contain its text between « and ». It reads the text at once and
 * replaces the node later, like a translator that asks a server. It does not notice when the text of a node changes. Text in `translate="no"` stays.
 * @param delay how long a translation takes, in ms
 */
export async function translatePage(page: Page, delay = 20): Promise<void> {
  await page.evaluate(startTranslator, delay);
  await settled(page);
}

/** The same, starting before the page's own scripts run. */
export async function translateFromStart(page: Page, delay = 0): Promise<void> {
  await page.addInitScript(
    `document.addEventListener('readystatechange', () => { if (document.readyState === 'interactive') (${startTranslator})(${delay}); })`,
  );
}

/** Waits until everything on the page is translated. */
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

/** Waits until nothing on the page has changed for a moment and the page has no more work, because the side panel of the desk renders late. */
export const quiet = (page: Page, still = 50): Promise<void> =>
  page.evaluate(
    (ms) =>
      new Promise<void>((resolve) => {
        let timer: number;
        const done = () => {
          observer.disconnect();
          resolve();
        };
        // React renders what can wait in tasks of a higher priority.
        const whenIdle = () => scheduler.postTask(() => {}, { priority: 'background' });
        const wait = () => {
          window.clearTimeout(timer);
          timer = window.setTimeout(() => {
            const looked = timer;
            whenIdle().then(() => looked === timer && done());
          }, ms);
        };
        const observer = new MutationObserver(wait);
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        wait();
      }),
    still,
  );

/** Every visible or accessible word of the page, without the marks of the translator. */
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

/** The visible texts that are not translated although they may be. */
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
