import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';
import { SOURCES } from '../../rules';
import { out } from './builtPages';
import { pickPeople, type Said, tick, verdictsOf, walkToResults } from './walk';
import { expect, test } from './watched';
import { wordsOf } from './words';

/** Common English words that are not Spanish words. */
const ENGLISH =
  /(?<!\p{L})(?:the|and|you|your|with|for|this|that|not|are|who|what|help|may|asked|check|checks|children|adults|city|people|answer|if|or|of|is|be|can)(?!\p{L})/iu;

/** Names that stay in English, and text that is in another language on purpose. */
const NAMES =
  /Resolution Reaffirming Our Constitutional Rights and Community Values|English|Longmont|Connect for Health Colorado|Colorado|Boulder County Housing and Human Services|OUR Center|Safe Shelter of St\. Vrain Valley|The Inn Between|Hunger Free|Benefits in Action|Meals on Wheels|City Manager’s Office|Youth Center|Senior Center|Public Library|Legal Services|Rocky Mountain Immigrant Advocacy Network|Rapid Response Network|State Immigration Legal Defense Fund|HOPE/giu;

/** The English that a person sees or hears on the page, except names, addresses and parts marked as another language. */
async function englishOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details'))
      if (!fold.closest('.language-menu')) fold.open = true;
    const seen: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      const lang = around?.closest('[lang]')?.getAttribute('lang');
      if (!around || lang !== 'es' || around.closest('.place__name') || !around.checkVisibility()) continue;
      seen.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]'))
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        seen.push(element.getAttribute(name) ?? '');
    return seen;
  });
  return texts.filter(isEnglish);
}

const TITLES = Object.values(SOURCES)
  .map(({ title }) => title)
  .sort((a, b) => b.length - a.length);

const isEnglish = (text: string): boolean =>
  ENGLISH.test(
    TITLES.reduce((rest, title) => rest.replaceAll(title, ''), text)
      .replace(NAMES, '')
      .replace(/[\w.-]+\.(?:org|gov|com|net)\S*/g, ''),
  );

/** The same for the HTML of a built page, with its hidden parts. */
function englishIn(html: string): string[] {
  const page = parse(html, { blockTextElements: {} });
  const body = page.querySelector('body') as HTMLElement;
  const seen = [page.querySelector('title')?.text ?? ''];
  const read = (node: Node, lang: string) => {
    if (node instanceof HTMLElement) {
      const own = node.getAttribute('lang') ?? lang;
      if (node.classList.contains('place__name')) return;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        seen.push(node.getAttribute(name) ?? '');
      for (const child of node.childNodes) read(child, own);
    } else if (node instanceof TextNode && lang === 'es') seen.push(node.text);
  };
  read(body, 'es');
  return seen.filter(isEnglish);
}

test('in Spanish alone, from the choice of language to the printed answers, nothing is in English', async ({
  page,
}) => {
  const words = wordsOf('es');
  const next = () => page.locator('[data-next]').click();
  await page.goto('/');
  await page.getByRole('link', { name: 'Español', exact: true }).click();
  await page.waitForURL('**/es/');
  expect(await englishOn(page)).toEqual([]);
  await page.getByRole('link', { name: words('home.start'), exact: true }).click();
  await expect(page.locator('[data-next]')).toBeEnabled();
  expect(await englishOn(page)).toEqual([]);
  await next();
  expect(await englishOn(page)).toEqual([]);
  await page.locator('[data-search]').fill('licencia');
  expect(await englishOn(page)).toEqual([]);
  await page.locator('[data-search]').fill('');
  await tick(page, ['rent']);
  await next();
  await next();
  expect(await englishOn(page)).toEqual([]);
  await pickPeople(page, 'adults-and-children');
  await next();
  await page.locator('[data-step="results"]').waitFor();
  expect(await englishOn(page)).toEqual([]);
  expect(await verdictsOf(page, 'rent')).toEqual(['may-be-asked', 'not-for-this-person']);
  const paper = await page.pdf({ format: 'Letter', tagged: true });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  expect(paper.toString('latin1')).toContain('/StructTreeRoot');
});

test('each question and each kind of answer is in Spanish alone', async ({ page }) => {
  const all: readonly Said[] = [
    { needs: ['medical-emergency', 'disaster', 'snap'], replies: ['not-sure'] },
    { needs: ['contagious-illness', 'contract-work', 'groceries'], people: 'only-children' },
    { needs: ['rent', 'medicaid'], people: 'minor' },
  ];
  for (const said of all) {
    await page.goto('/es/check/');
    await walkToResults(page, said);
    expect(await englishOn(page)).toEqual([]);
  }
});

for (const address of [
  'services/',
  'services/housing-assistance/',
  'policy/',
  'privacy/',
  'accessibility/',
  'about/',
  'programs/',
  'programs/snap/',
  'helping/',
  'answers/',
])
  test(`/es/${address} is in Spanish alone`, () => {
    expect(englishIn(readFileSync(path.join(out, 'es', address, 'index.html'), 'utf8'))).toEqual([]);
  });
