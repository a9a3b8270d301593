import type { Page } from '@playwright/test';

/** Screen and text sizes, each with a user style sheet. */
const SIZES: readonly { readonly name: string; readonly width: number; readonly css: string }[] = [
  // 1280 at 400 % (WCAG 1.4.10), also the smallest phone.
  { name: '320 px', width: 320, css: '' },
  // WCAG 1.4.12.
  {
    name: 'text spacing',
    width: 320,
    css: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
  },
  // The text size of the system at 200 % (WCAG 1.4.4), on a phone.
  { name: 'large system text', width: 360, css: 'html{font-size:200%!important}' },
  { name: 'a large screen', width: 1280, css: '' },
];

/** Opens every fold, so that its content is tested too. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });

/**
 * The places where a page scrolls sideways or cuts text off, in any of these sizes.
 * @param only the one size to test
 */
export async function misfitsOf(page: Page, only?: '320 px'): Promise<string[]> {
  const before = page.viewportSize() ?? { width: 390, height: 844 };
  const misfits: string[] = [];
  for (const { name, width, css } of SIZES.filter(({ name }) => only === undefined || name === only)) {
    await page.setViewportSize({ width, height: 800 });
    for (const misfit of await page.evaluate(misfitsIn, css)) misfits.push(`${name}: ${misfit}`);
  }
  await page.setViewportSize(before);
  return misfits;
}

function misfitsIn(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const misfits: string[] = [];
  const wide = document.documentElement.clientWidth;
  const named = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 40)}`;
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.closest('.usa-sr-only, .usa-skipnav, svg')
    )
      continue;
    const style = getComputedStyle(element);
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const box = element.getBoundingClientRect();
    // Text for screen readers only is one pixel wide.
    if (box.width <= 1 || style.clipPath !== 'none') continue;
    if (text && element.closest('thead')?.getBoundingClientRect().width === 1) continue;
    // Code and wide tables may scroll in their own box (WCAG 1.4.10 exempts them).
    if (element.closest('pre, .scrolls')) continue;
    if (text && box.right > wide + 1) misfits.push(`beyond the edge: ${named(element)}`);
    const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    if (
      cuts &&
      (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    )
      if (style.overflowX === 'hidden' || style.overflowY === 'hidden')
        misfits.push(`cut off: ${named(element)}`);
  }
  if (document.documentElement.scrollWidth > wide) misfits.push(`scrolls sideways`);
  document.adoptedStyleSheets = [];
  return misfits;
}

/**
 * Targets smaller than 44 CSS px; for links to other pages, smaller than 24 (WCAG 2.5.8). A link in a sentence is exempt (WCAG 2.5.5).
 */
export function smallTargetsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small: string[] = [];
    const inSentence = (link: Element) => {
      const block = link.closest('p, li, dd, td, th, caption');
      const links = [...(block?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent ?? '');
      const rest = links.reduce((text, one) => text.replace(one, ''), block?.textContent ?? '');
      return getComputedStyle(link).display === 'inline' && /\p{L}/u.test(rest);
    };
    for (const element of document.querySelectorAll('a[href], button, summary, input, select, textarea')) {
      const ticked = element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type);
      const target = ticked ? (element.labels?.[0] ?? element) : element;
      const { width, height, right, bottom } = target.getBoundingClientRect();
      const hidden =
        !element.checkVisibility({ visibilityProperty: true }) ||
        right <= 0 ||
        bottom <= 0 ||
        element.matches('.usa-skipnav');
      const least = element.matches('.place__as-of a, .card__folds li a') ? 24 : 44;
      if (hidden || inSentence(element) || (width >= least && height >= least)) continue;
      small.push(
        `${element.tagName} ${width.toFixed(1)} × ${height.toFixed(1)}: ${target.textContent?.trim().slice(0, 60)}`,
      );
    }
    return small;
  });
}

/** What still moves with reduced motion. */
export async function motionsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const still = /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none';
      return still && scrollBehavior === 'auto' ? [] : [element.outerHTML.slice(0, 80)];
    }),
  );
  await page.emulateMedia({ reducedMotion: null });
  return moving;
}
