import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { contrastOf } from './contrast';

/** The looks in which a page must pass axe. In print and in forced colors axe still checks names, roles and order. */
const LOOKS = [
  { name: 'light', colorScheme: 'light', media: 'screen', forcedColors: 'none', rules: undefined },
  { name: 'dark', colorScheme: 'dark', media: 'screen', forcedColors: 'none', rules: ['color-contrast'] },
  { name: 'print', colorScheme: 'light', media: 'print', forcedColors: 'none', rules: ['color-contrast'] },
  { name: 'forced colours', colorScheme: 'dark', media: 'screen', forcedColors: 'active', rules: undefined },
] as const;

/** A Letter page without its margins, in CSS px. */
const PAPER = { width: 720, height: 960 };

/** How many of the looks to test. */
const HOW_MANY = { 'light alone': 1, 'without forced colours': 3, every: LOOKS.length };

/** The faults that axe finds on the page in each look, and colors that axe cannot check. */
export async function faultsOf(page: Page, looks: keyof typeof HOW_MANY = 'every'): Promise<string[]> {
  const faults: string[] = [];
  const screen = page.viewportSize() ?? PAPER;
  for (const { name, rules, ...media } of LOOKS.slice(0, HOW_MANY[looks])) {
    await page.emulateMedia(media);
    await page.setViewportSize(name === 'print' ? PAPER : screen);
    // Legacy mode of axe runs in the page itself. Our pages have no frame of another site, and the normal mode opens a new page for each report, which
    // takes too long.
    const axe = new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations', 'incomplete'], preload: false });
    const { violations, incomplete } = await (rules ? axe.withRules([...rules]) : axe).analyze();
    const unclear = incomplete.filter(({ id }) => id === 'color-contrast');
    for (const { id, nodes } of violations) {
      // Forced colors are the reader's own.
      if (name === 'forced colours' && id === 'color-contrast') continue;
      // Text for screen readers only has no color.
      for (const { html } of nodes.filter((node) => !node.html.includes('usa-sr-only')))
        faults.push(`${name}: ${id}: ${html.slice(0, 160)}`);
    }
    if (name === 'forced colours') continue;
    for (const { target, html } of unclear.flatMap(({ nodes }) => nodes)) {
      const contrast = contrastOf(...(await page.locator(String(target[0])).first().evaluate(inkAndPaper)));
      if (contrast < 4.5) faults.push(`${name}: contrast ${contrast.toFixed(1)}: ${html.slice(0, 160)}`);
    }
  }
  await page.setViewportSize(screen);
  await page.emulateMedia({ colorScheme: null, media: null, forcedColors: null });
  return faults;
}

/**
 * The color of an element's text and the nearest plain color behind it. For elements that axe cannot check because their box has a picture (the arrow of a
 * select, the picture of an answer, the lines of a chart). Our pictures are never behind words.
 */
function inkAndPaper(element: Element): readonly [string, string] {
  let paper = 'rgb(255, 255, 255)';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor.startsWith('rgb(')) {
      paper = backgroundColor;
      break;
    }
  }
  const { color, fill } = getComputedStyle(element);
  return [element instanceof SVGElement ? fill : color, paper];
}
