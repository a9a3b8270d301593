import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The looks a page must be without fault in. On paper and in forced colours axe still reads names, roles and order. */
const LOOKS = [
  { name: 'light', colorScheme: 'light', media: 'screen', forcedColors: 'none', rules: undefined },
  { name: 'dark', colorScheme: 'dark', media: 'screen', forcedColors: 'none', rules: ['color-contrast'] },
  { name: 'print', colorScheme: 'light', media: 'print', forcedColors: 'none', rules: ['color-contrast'] },
  { name: 'forced colours', colorScheme: 'dark', media: 'screen', forcedColors: 'active', rules: undefined },
] as const;

/** A letter page less its margins, in CSS px. */
const PAPER = { width: 720, height: 960 };

/** What axe finds on the page as it stands, look by look; where axe cannot tell about a colour, that too. */
export async function faultsOf(page: Page, forced = true): Promise<string[]> {
  const faults: string[] = [];
  const screen = page.viewportSize() ?? PAPER;
  for (const { name, rules, ...media } of forced ? LOOKS : LOOKS.slice(0, 3)) {
    await page.emulateMedia(media);
    await page.setViewportSize(name === 'print' ? PAPER : screen);
    const axe = new AxeBuilder({ page });
    const { violations, incomplete } = await (rules ? axe.withRules([...rules]) : axe).analyze();
    const unclear = incomplete.filter(({ id }) => id === 'color-contrast');
    for (const { id, nodes } of [...violations, ...unclear]) {
      // There the colours are the reader's own.
      if (name === 'forced colours' && id === 'color-contrast') continue;
      // What is only for listeners has no colour.
      for (const { html } of nodes.filter((node) => !node.html.includes('usa-sr-only')))
        faults.push(`${name}: ${id}: ${html.slice(0, 160)}`);
    }
  }
  await page.setViewportSize(screen);
  await page.emulateMedia({ colorScheme: null, media: null, forcedColors: null });
  return faults;
}
