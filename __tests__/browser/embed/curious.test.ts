import type { Frame, Page } from '@playwright/test';
import { NEEDS, type NeedId } from '../../../lib/city/needs';
import { PEOPLE, type People } from '../../../lib/questionnaire/people';
import { repliesTo } from '../../../lib/questionnaire/screening';
import { embedSnippet } from '../../../lib/site/embedSnippet';
import { pickPeople, submit, walkToResults, walkToWho } from '../walk';
import { expect, test } from '../watched';
import { hostSite } from './hostPage';

const WIDTHS = [320, 1400];

/** Everything that the page around the frame can see, each time it looks. */
type Seen = readonly unknown[];

/** Measures the frame at several widths, as a page would to infer the answers from its height. */
async function look(page: Page): Promise<Seen> {
  const seen: unknown[] = [];
  for (const width of WIDTHS) {
    await page.locator('iframe').evaluate((frame, to) => frame.setAttribute('width', String(to)), width);
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
    seen.push(
      await page.evaluate(() => {
        const frame = document.querySelector('iframe');
        const { heard } = window as unknown as { heard: { data: unknown }[] };
        return [
          heard.map(({ data }) => JSON.stringify(data)),
          history.length,
          frame?.clientHeight,
          frame?.contentWindow?.length,
          document.documentElement.scrollHeight,
        ];
      }),
    );
  }
  return seen;
}

/** The frame as a page, for helpers that only find elements and run scripts. */
const asPage = (frame: Frame | null): Page => frame as unknown as Page;

async function walk(page: Page, need: NeedId, people: People): Promise<Seen> {
  await page.reload();
  const element = await page.locator('iframe').elementHandle();
  const frame = asPage((await element?.contentFrame()) ?? null);
  await frame.locator('[data-next]:enabled').waitFor();
  const seen = [await look(page)];
  await walkToResults(frame, { needs: [need], people, replies: repliesTo(need).slice(0, 1) });
  seen.push(await look(page));
  return seen;
}

PEOPLE.forEach((people, turn) => {
  test(`a curious page sees the same of every need, asked for by ${people}`, async ({ page }) => {
    test.slow();
    const host = await hostSite();
    host.show(
      embedSnippet(process.env.SITE ?? '', 'Longmont', {
        locale: 'en',
        start: undefined,
        parent: host.origin,
      }),
    );
    await page.goto(host.origin);
    const needs = NEEDS.map(({ id }) => id).filter((_, index) => index % PEOPLE.length === turn);
    const first = await walk(page, 'rent', 'adults');
    for (const need of needs) expect(await walk(page, need, people), need).toEqual(first);
    await host.close();
  });
});

for (const [browser, hasNavigation] of [
  ['a browser', true],
  ['an older browser', false],
] as const)
  test(`in ${browser}, a curious page that looks for a part of the frame by its id learns of no step`, async ({
    page,
  }) => {
    if (!hasNavigation)
      await page.addInitScript(() => Object.defineProperty(window, 'navigation', { value: undefined }));
    const host = await hostSite();
    const choice = { locale: 'en', start: undefined, parent: host.origin } as const;
    host.show(`<input id="mine">${embedSnippet(process.env.SITE ?? '', 'Longmont', choice)}`);
    await page.goto(host.origin);
    const frame = asPage(page.frames()[1] ?? null);
    await frame.locator('[data-next]:enabled').waitFor();
    await walkToWho(frame, ['rent']);
    await pickPeople(frame, 'adults');
    await submit(frame);
    await page.locator('#mine').focus();
    const ask = (id: string) =>
      page.evaluate(async (part) => {
        const element = document.querySelector('iframe');
        if (element) element.src = `${element.src.split('#')[0]}#${part}`;
        await new Promise((later) => setTimeout(later, 500));
        return document.activeElement?.id;
      }, id);
    if (hasNavigation) {
      for (const part of await frame.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)))
        if (/card|name|main/.test(part)) expect(await ask(part)).toBe('mine');
      await expect(frame.locator('[data-step="results"]')).toBeVisible();
    } else {
      await ask('nothing');
      await expect(frame.locator('#need-rent')).not.toBeChecked();
    }
    await host.close();
  });

test('a press in a frame that is half out of sight does not scroll the page around it', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  const host = await hostSite();
  const space = `<p>${'tall<br>'.repeat(80)}</p>`;
  for (const height of [700, 5000]) {
    host.show(
      `${space}<iframe src="${process.env.SITE}/en/embed/" width="600" height="${height}"></iframe>${space}`,
    );
    await page.goto(host.origin);
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    const scrolled = () => page.evaluate(() => Math.round(window.scrollY));
    /** Presses an element at the lower edge of the window, so that the top of the frame is out of sight. */
    const jumpAt = async (selector: string) => {
      const target = frame.locator(selector).first();
      await target.waitFor();
      // Scroll inside the frame, as a person would.
      await target.evaluate((part) => part.scrollIntoView({ block: 'nearest' }));
      const edge = async () => {
        const box = await target.boundingBox();
        return (box?.y ?? 0) + (box?.height ?? 0) - 495;
      };
      await page.evaluate((by) => window.scrollBy(0, by), await edge());
      const before = await scrolled();
      const box = await target.boundingBox();
      await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      await page.waitForTimeout(300);
      return (await scrolled()) - before;
    };
    await frame.locator('[data-next]:enabled').waitFor();
    const jumps = [await jumpAt('[data-next]')];
    for (const pressed of [
      'details.group:has([data-need="rent"]) > summary',
      '[data-need="rent"]',
      '[data-next]',
      '[data-people="adults-and-children"]',
      '[data-next]',
    ])
      jumps.push(await jumpAt(pressed));
    await expect(frame.locator('[data-step="results"] h1')).toBeFocused();
    await expect(frame.locator('[data-step="results"] h1')).toBeInViewport();
    expect([height, jumps]).toEqual([height, [0, 0, 0, 0, 0, 0]]);
  }
  await host.close();
});
