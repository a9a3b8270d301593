import { useLayoutEffect } from 'react';
import { ANSWERS, type Answer, headingOf } from '@/lib/screening/answer';
import { svgAddress } from '@/lib/site/svgAddress';

/** What the colours of the page hang on. */
const LIGHTS = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/**
 * Gives the page's style sheet the picture of each answer as a background, out of its `PictureSheet`: a cell then has its picture by its class. The
 * table changes hundreds at once, and pictures that were elements, or masks, took more than half of the time to paint them.
 */
export function useAnswerPictures(): void {
  useLayoutEffect(() => {
    const sheet = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.sheet;
    if (!sheet) return;
    const rules = ANSWERS.map((answer) => {
      const at = sheet.insertRule(`.desk__picture--${answer}{}`, sheet.cssRules.length);
      return { answer, rule: sheet.cssRules[at] as CSSStyleRule };
    });
    const draw = () => {
      for (const { answer, rule } of rules) rule.style.backgroundImage = pictureOf(answer);
    };
    draw();
    const lights = LIGHTS.map((one) => matchMedia(one));
    for (const one of lights) one.addEventListener('change', draw);
    return () => {
      for (const one of lights) one.removeEventListener('change', draw);
      for (const { rule } of rules) sheet.deleteRule([...sheet.cssRules].indexOf(rule));
    };
  }, []);
}

/** The picture in the colour that its cell has now. A picture in a style sheet takes no colour from the page. */
function pictureOf(answer: Answer): string {
  const svg = document.getElementById(`picture-${answer}`)?.innerHTML ?? '';
  const cell = document.createElement('span');
  cell.className = `desk__cell--answer desk__cell--${headingOf(answer)} desk__colour`;
  document.body.append(cell);
  const { color } = getComputedStyle(cell);
  cell.remove();
  return `url("${svgAddress(svg.replaceAll('currentColor', color))}")`;
}
