import type { Page } from '@playwright/test';

/** Selectors on which the oldest supported browsers throw. */
const UNKNOWN_SELECTORS = ':has\\(|:modal|:popover-open|:user-invalid|:user-valid|:autofill';

/**
 * Simulates the oldest supported browsers (Chrome 92, Firefox 94, Safari 15.0): removes what any of them lacks before the page's scripts run. They also have
 * no Trusted Types.
 * @param pages the addresses without a policy, so that there are no Trusted Types
 */
export async function playOldBrowser(page: Page, pages = /\/$/): Promise<void> {
  await page.addInitScript(takeAway, UNKNOWN_SELECTORS);
  await page.route(pages, async (route) => {
    const answer = await route.fetch();
    const { 'content-security-policy': _, ...headers } = answer.headers();
    const body = (await answer.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await route.fulfill({ status: answer.status(), headers, body });
  });
}

/** Runs in the page. */
function takeAway(unknown: string): void {
  const without = (owner: object, ...names: string[]) => {
    for (const name of names) Reflect.deleteProperty(owner, name);
  };
  without(HTMLDialogElement.prototype, 'showModal', 'show', 'close', 'open', 'returnValue');
  without(HTMLElement.prototype, 'inert', 'showPopover', 'hidePopover', 'togglePopover', 'popover');
  without(Element.prototype, 'checkVisibility', 'setHTMLUnsafe', 'ariaNotify');
  without(Document.prototype, 'startViewTransition');
  without(Object, 'hasOwn', 'groupBy');
  without(Map, 'groupBy');
  without(Promise, 'withResolvers', 'try');
  without(RegExp, 'escape');
  without(URL, 'canParse', 'parse');
  without(Array, 'fromAsync');
  const newer = ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'];
  without(Array.prototype, ...newer);
  without(String.prototype, 'at', 'isWellFormed', 'toWellFormed');
  without(
    Set.prototype,
    'union',
    'intersection',
    'difference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  );
  const iterators = [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'toArray',
    'forEach',
    'some',
    'every',
    'find',
  ];
  without(Object.getPrototypeOf(Object.getPrototypeOf([].values())), ...iterators, 'reduce');
  without(Intl, 'Segmenter', 'DurationFormat', 'supportedValuesOf');
  without(AbortSignal, 'timeout', 'any');
  without(Crypto.prototype, 'randomUUID');
  without(Clipboard.prototype, 'writeText', 'write');
  without(Navigator.prototype, 'clipboard', 'userActivation', 'share');
  const globals = ['print', 'structuredClone', 'speechSynthesis', 'SpeechSynthesisUtterance', 'navigation'];
  without(window, ...globals, 'Iterator', 'requestIdleCallback', 'scheduler', 'reportError', 'trustedTypes');

  const { supports } = DOMTokenList.prototype;
  DOMTokenList.prototype.supports = function (token) {
    return token !== 'modulepreload' && supports.call(this, token);
  };
  const refused = new RegExp(unknown);
  for (const owner of [Element.prototype, Document.prototype, DocumentFragment.prototype])
    for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
      const before = Reflect.get(owner, name);
      if (typeof before !== 'function') continue;
      Reflect.set(owner, name, function (this: unknown, selector: string) {
        if (refused.test(selector)) throw new DOMException(`${selector} is no selector`, 'SyntaxError');
        return Reflect.apply(before, this, [selector]);
      });
    }
}
