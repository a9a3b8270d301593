import type { Page } from '@playwright/test';

/** Red, green, blue and how opaque it is, of a computed color: `rgb(0, 104, 125)`, `rgba(0, 94, 162, 0.1)`. */
function partsOf(color: string): readonly [number, number, number, number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

/** A color that lies on another, opaque one. */
function laidOn(upper: string, lower: string): string {
  const under = partsOf(lower);
  const [red, green, blue, alpha] = partsOf(upper);
  const mixed = [red, green, blue].map((part, at) => part * alpha + (under[at] ?? 0) * (1 - alpha));
  return `rgb(${mixed.join(', ')})`;
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(color)
    .slice(0, 3)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours (WCAG 1.4.3). */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Every visible text whose contrast to the colors behind it is less than 4.5. Takes a tenth of the time of axe. */
export async function paleTextsOf(page: Page): Promise<string[]> {
  const texts = await page.evaluate(inksAndPapers);
  return texts.flatMap(({ html, ink, papers }) => {
    const paper = papers.reduceRight((lower, upper) => laidOn(upper, lower), 'rgb(255, 255, 255)');
    const contrast = contrastOf(laidOn(ink, paper), paper);
    return contrast < 4.5 ? [`contrast ${contrast.toFixed(1)}: ${html}`] : [];
  });
}

/** The color of each visible text, and the colors behind it, the nearest first. Our pictures are never behind words. Runs in the page. */
function inksAndPapers() {
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const isTyped = element.matches('input:not([type=checkbox], [type=radio]), select, textarea');
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    // Text for screen readers only has no color; what is disabled needs no contrast.
    const isExempt = element.closest('.usa-sr-only, .usa-skipnav, :disabled, label:has(:disabled)');
    if (!(isTyped || hasText) || isExempt || !element.checkVisibility({ visibilityProperty: true }))
      return [];
    const papers: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement)
      papers.push(getComputedStyle(at).backgroundColor);
    const { color, fill } = getComputedStyle(element);
    return [
      { html: element.outerHTML.slice(0, 160), ink: element instanceof SVGElement ? fill : color, papers },
    ];
  });
}
