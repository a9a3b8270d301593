/** Limits on the length of each screen and on the distance to the first phone number, so that a frightened person understands it at a glance. */
import type { Page } from '@playwright/test';
import { PROGRAMS } from '../../lib/city/programs';
import type { Subject } from '../../lib/city/subjects';
import { FACTS } from '../../rules';
import { pdfPages } from './sheet/pdf';
import { pickPeople, submit, tick, walkToResults, walkToWho } from './walk';
import { expect, test } from './watched';

/** A phone of 390 × 844, in pixels. */
const PHONE = { width: 390, height: 844 };
const LONGEST = {
  needs: 1000,
  who: 844,
  question: 900,
  oneNeed: 1500,
  sixNeeds: 4800,
  firstCall: 900,
  reading: 3000,
};
const SIX: readonly Subject[] = ['food-today', 'rent', 'doctor', 'bills', 'disaster', 'snap'];

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** The lower edge of the first phone number. */
const firstCall = (page: Page) =>
  page
    .locator('a[data-call]:visible')
    .first()
    .evaluate((link) => link.getBoundingClientRect().bottom + scrollY);

/** Visible sentences of more than 60 letters that are on the page twice. */
const saidTwice = (page: Page) =>
  page.evaluate(() => {
    const blocks = [
      ...document.querySelectorAll<HTMLElement>('main :is(h1, h2, p, li, td, th, legend, summary)'),
    ];
    const sentences = blocks
      .filter((block) => block.checkVisibility() && !block.querySelector('p, li'))
      .flatMap((block) => block.innerText.split(/\n+|(?<=[.!?؟])\s+/))
      .map((one) => one.trim())
      .filter((one) => one.length > 60);
    return [...new Set(sentences.filter((one, index) => sentences.indexOf(one) !== index))];
  });

for (const locale of ['es', 'ar'] as const)
  test.describe(`on a phone, in ${locale}`, () => {
    test.use({ viewport: PHONE });

    test('each step is short', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await expect(page.locator('[data-next]')).toBeEnabled();
      expect(await heightOf(page)).toBeLessThanOrEqual(LONGEST.needs);
      await walkToWho(page, ['disaster']);
      expect(await heightOf(page)).toBeLessThanOrEqual(LONGEST.who);
      await pickPeople(page, 'adults-and-children');
      await submit(page);
      expect(await heightOf(page)).toBeLessThanOrEqual(LONGEST.question);
    });

    for (const [need, people] of [
      ['rent', 'adults'],
      ['food-today', 'adults'],
      ['medical-emergency', 'adults'],
      ['snap', 'adults'],
      ['shelter-tonight', 'minor'],
    ] as const)
      test(`the answer about ${need} is short, with a number to press near the top`, async ({ page }) => {
        await page.goto(`/${locale}/check/`);
        await walkToResults(page, { needs: [need], people });
        expect(await heightOf(page)).toBeLessThanOrEqual(LONGEST.oneNeed);
        expect(await firstCall(page)).toBeLessThanOrEqual(LONGEST.firstCall);
        expect(await saidTwice(page)).toEqual([]);
      });

    test('the answers about six needs for adults and children are short, and say nothing twice', async ({
      page,
    }) => {
      await page.goto(`/${locale}/check/`);
      await walkToResults(page, { needs: SIX, people: 'adults-and-children', replies: ['not-sure'] });
      await expect(page.locator('[data-card]')).toHaveCount(6);
      expect(await heightOf(page)).toBeLessThanOrEqual(LONGEST.sixNeeds);
      expect(await firstCall(page)).toBeLessThanOrEqual(LONGEST.firstCall);
      expect(await saidTwice(page)).toEqual([]);
    });

    for (const people of ['adults-and-children', 'only-children'] as const)
      test(`six needs are two pages of paper, for ${people}`, async ({ page }) => {
        await page.goto(`/${locale}/check/`);
        await walkToResults(page, { needs: SIX, people, replies: ['not-sure'] });
        const margin = { top: '0.4in', bottom: '0.4in', left: '0.4in', right: '0.4in' };
        const { sizes } = await pdfPages(await page.pdf({ format: 'Letter', margin }));
        expect(sizes.length).toBeLessThanOrEqual(2);
        expect(await saidTwice(page)).toEqual([]);
      });

    test('in an open group, no tile covers another', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await tick(page, ['food-today', 'rent']);
      const boxes = await page
        .locator('.group[open] :is(summary, legend, label):visible')
        .evaluateAll((all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .filter(({ width }) => width > 2)
            .map(({ top, bottom }) => ({ top, bottom })),
        );
      expect(boxes.length).toBeGreaterThan(8);
      boxes.sort((one, other) => one.top - other.top);
      boxes.forEach(({ top }, at) => {
        if (at > 0) expect(top).toBeGreaterThanOrEqual((boxes[at - 1]?.bottom ?? 0) - 1);
      });
    });

    test('the page of each service and of each program is short, also past its day of review, and says nothing twice', async ({
      page,
    }) => {
      await page.clock.setSystemTime(Date.now() + 120 * 86_400_000);
      const addresses = [
        ...FACTS.service.map((service) => `services/${service}`),
        ...PROGRAMS.map(({ id }) => `programs/${id}`),
      ];
      const long: string[] = [];
      for (const address of addresses) {
        await page.goto(`/${locale}/${address}/`);
        const height = await heightOf(page);
        if (height > LONGEST.reading) long.push(`${address}: ${height}`);
        for (const sentence of await saidTwice(page)) long.push(`${address}: ${sentence}`);
      }
      await expect(page.locator('.site-old')).toBeVisible();
      expect(long).toEqual([]);
    });

    for (const [what, group, need] of [
      ['rent', 'place-to-stay', 'rent'],
      ['food', 'food', 'food-today'],
      ['a fever', 'health', 'doctor'],
    ] as const)
      test(`six taps lead from the choice of language to a number for ${what}`, async ({ page }) => {
        let taps = 0;
        const tap = async (selector: string) => {
          await page.locator(selector).click();
          taps++;
        };
        await page.goto('/');
        await tap(`main a[href="/${locale}/"]`);
        await tap(`main a[href="/${locale}/check/${group}/"]`);
        await expect(page.locator('[data-next]')).toBeEnabled();
        await tap(`[data-need="${need}"]`);
        await tap('[data-next]');
        await tap('[data-people="minor"]');
        await tap('[data-next]');
        await expect(page.locator('a[data-call]').first()).toBeVisible();
        expect(taps).toBeLessThanOrEqual(6);
      });

    for (const alone of [
      { people: 'adults', needs: ['rent'] },
      { people: 'only-children', needs: ['rent', 'doctor'] },
    ] as const)
      test(`a place is shown with what kind of office it is: ${alone.people}`, async ({ page }) => {
        await page.goto(`/${locale}/check/`);
        await walkToResults(page, alone);
        for (const place of await page.locator('[data-place]').all())
          expect(await place.getAttribute('data-kind')).toBeTruthy();
      });
  });

/** What scrolls sideways, and whether a control of the step is visible. */
const seenOn = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const controls = document.querySelectorAll('main :is(input, button, summary, label, a[data-call])');
    const inView = [...controls].some((control) => {
      const { top, bottom, height } = control.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= innerHeight;
    });
    return { sideways: scrollWidth > clientWidth, inView };
  });

for (const [name, viewport, css] of [
  ['letters twice as large', PHONE, 'html{font-size:200%!important}'],
  ['a phone of 360 × 640', { width: 360, height: 640 }, ''],
] as const)
  for (const locale of ['es', 'ar'] as const)
    test(`${name}, in ${locale}: nothing scrolls sideways, and each step has a control in view`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(`/${locale}/check/`);
      await expect(page.locator('[data-next]')).toBeEnabled();
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css);
      const good = { sideways: false, inView: true };
      // The bar leaves enough space for the page.
      const bar = await page.locator('.site-header').evaluate((one) => one.clientHeight / innerHeight);
      expect(bar).toBeLessThan(0.25);
      expect(await seenOn(page)).toEqual(good);
      await tick(page, ['disaster', 'rent']);
      await submit(page);
      expect(await seenOn(page)).toEqual(good);
      await pickPeople(page, 'adults-and-children');
      await submit(page);
      expect(await seenOn(page)).toEqual(good);
      await page.locator('[data-reply="not-sure"]').click();
      await submit(page);
      expect(await seenOn(page)).toEqual(good);
    });

test('the choice of language is one screen', async ({ page }) => {
  await page.goto('/');
  expect(await heightOf(page)).toBeLessThanOrEqual(PHONE.height);
  await expect(page.locator('main a.usa-button')).toHaveCount(10);
});
