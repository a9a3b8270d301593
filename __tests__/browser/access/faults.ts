import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { paleTextsOf } from './contrast';

/** A Letter page without its margins, in CSS px. */
const PAPER = { width: 720, height: 960 };

/**
 * The faults that axe finds on the page, and texts with too little contrast in light and dark mode.
 * @param looks in every look axe also measures the contrast itself, which takes most of its time, and the page is tested in print and in forced colors
 */
export async function faultsOf(page: Page, looks: 'light and dark' | 'every look'): Promise<string[]> {
  const screen = page.viewportSize() ?? PAPER;
  const every = looks === 'every look';
  // Without motion a color is at once what it will be.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const faults = [...(await axeFaultsOf(page, every)), ...(await paleTextsOf(page))];
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await paleTextsOf(page)).map((fault) => `dark: ${fault}`));
  if (every) {
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    // Forced colors are the reader's own.
    faults.push(...(await axeFaultsOf(page, false)).map((fault) => `forced colours: ${fault}`));
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'print' });
    await page.setViewportSize(PAPER);
    faults.push(...(await paleTextsOf(page)).map((fault) => `print: ${fault}`));
    await page.setViewportSize(screen);
  }
  await page.emulateMedia({ colorScheme: null, media: null, forcedColors: null, reducedMotion: null });
  return faults;
}

/**
 * The faults that axe finds on the page as it is, frames of our own included.
 * @param contrast whether axe measures the contrast, of texts and of links in texts
 */
export async function axeFaultsOf(page: Page, contrast: boolean): Promise<string[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const violations = await page.evaluate(async (enabled) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const rules = { 'color-contrast': { enabled }, 'link-in-text-block': { enabled } };
    return (await here.run(document, { resultTypes: ['violations'], preload: false, rules })).violations;
  }, contrast);
  return violations.flatMap(({ id, nodes }) =>
    nodes
      // Text for screen readers only has no color.
      .filter(({ html }) => !(id === 'color-contrast' && html.includes('usa-sr-only')))
      .map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
