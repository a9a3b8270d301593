import type { HTMLElement } from 'node-html-parser';

/** What a page must not contain, with the reason for the error. */
const forbidden: readonly (readonly [string, string])[] = [
  ['script:not([src])', 'an inline script, which the policy refuses'],
  ['style', 'a <style>, which the policy refuses: use app/styles'],
  ['[style]', 'a style attribute, which the policy refuses: use app/styles'],
  ['form[action]', 'a form that sends somewhere'],
  ['[src*="_next/"], [href*="_next/"]', "a file of Next's runtime, which is not served"],
  [
    'template[id^="B:"], template[id^="P:"], div[hidden][id^="S:"]',
    'a part that a script of Next would have put in its place: a page must not suspend',
  ],
];

/** Attributes, and relations of a link, that make a browser fetch something. */
const fetching = ['src', 'srcset', 'data', 'poster'];
const fetchingLinks =
  /\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest)\b/;

/**
 * Checks a finished page.
 * @param address address of the page, for the error
 * @throws Error that says what the page must not contain, and why
 */
export function checkPage(address: string, page: HTMLElement): void {
  const refuse = (what: string, element: HTMLElement) => {
    throw new Error(`${address} holds ${what}: ${element.toString().slice(0, 120)}`);
  };
  for (const [selector, what] of forbidden) {
    const found = page.querySelector(selector);
    if (found) refuse(what, found);
  }
  for (const element of page.querySelectorAll('*')) {
    const { attributes } = element;
    for (const [name, value] of Object.entries(attributes)) {
      if (/^on/i.test(name)) refuse('an inline event handler, which the policy refuses', element);
      if (fetches(element, name) && !isOurs(value)) refuse('something fetched from elsewhere', element);
    }
  }
  if (!page.querySelector('html')?.getAttribute('lang'))
    throw new Error(`${address} does not say its language`);
  if (!page.querySelector('head > title')?.text) throw new Error(`${address} has no title`);
}

/** Whether an attribute makes the browser fetch something. */
function fetches(element: HTMLElement, name: string): boolean {
  if (element.tagName === 'LINK')
    return name === 'href' && fetchingLinks.test(element.getAttribute('rel') ?? '');
  return fetching.includes(name);
}

/** Whether an address is on our own site, or contains its data. */
const isOurs = (address: string): boolean => /^(?:\/(?!\/)|data:)/.test(address);
