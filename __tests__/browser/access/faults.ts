import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { contrastOf } from './contrast';

/** The looks a page must be without fault in. On paper and in forced colours axe still reads names, roles and order. */
const LOOKS = [
  { name: 'light', colorScheme: 'light', media: 'screen', forcedColors: 'none', rules: undefined },
  { name: 'dark', colorScheme: 'dark', media: 'screen', forcedColors: 'none', rules: ['color-contrast'] },
  { name: 'print', colorScheme: 'light', media: 'print', forcedColors: 'none', rules: ['color-contrast'] },
  { name: 'forced colours', colorScheme: 'dark', media: 'screen', forcedColors: 'active', rules: undefined },
] as const;

/** A letter page less its margins, in CSS px. */
const PAPER = { width: 720, height: 960 };

/** How many of the looks: what has no script of its own is drawn in forced colours by the browser alone. */
const HOW_MANY = { 'light alone': 1, 'without forced colours': 3, every: LOOKS.length };

/** What axe finds on the page as it stands, look by look; where axe cannot tell about a colour, that too. */
export async function faultsOf(page: Page, looks: keyof typeof HOW_MANY = 'every'): Promise<string[]> {
  const faults: string[] = [];
  const screen = page.viewportSize() ?? PAPER;
  for (const { name, rules, ...media } of LOOKS.slice(0, HOW_MANY[looks])) {
    await page.emulateMedia(media);
    await page.setViewportSize(name === 'print' ? PAPER : screen);
    // One run in the page itself: our pages hold no frame of another site, and opening a page for each report costs more than the run.
    const axe = new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations', 'incomplete'], preload: false });
    const { violations, incomplete } = await (rules ? axe.withRules([...rules]) : axe).analyze();
    const unclear = incomplete.filter(({ id }) => id === 'color-contrast');
    for (const { id, nodes } of violations) {
      // There the colours are the reader's own.
      if (name === 'forced colours' && id === 'color-contrast') continue;
      // What is only for listeners has no colour.
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
 * The colour of an element's text and the nearest plain colour behind it, for what axe leaves open because a picture stands in the same box (the
 * arrow of a list to choose from, the picture of an answer, the lines of a chart): none of ours is behind words.
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
