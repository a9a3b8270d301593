import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { PersonKind } from '../../lib/answers/person';
import type { NeedId } from '../../lib/cities/longmont/needs';
import { today } from '../../lib/clock';
import { answersToReply } from '../../lib/questionnaire/results';
import { type Reply, repliesTo } from '../../lib/questionnaire/screening';
import { out } from './builtPages';
import { expect, test } from './watched';
import { wordsOf } from './words';

/** What a person picked on the plain page, and the titles of the answers that it shows then. */
interface Outcome {
  readonly need: NeedId;
  readonly person: PersonKind;
  readonly replies: Readonly<Record<string, string>>;
  readonly shown: readonly string[];
}

/** Picks every reply to every question that comes up, for every need and person, on the page itself. */
function everyWay(): Outcome[] {
  const found: Outcome[] = [];
  const pick = (group: string, value: string) => {
    const button = document.getElementById(`${group}-${value}`);
    if (!(button instanceof HTMLInputElement)) throw new Error(`No button ${group}-${value}`);
    button.checked = true;
  };
  const visible = (part: Element) => getComputedStyle(part).display !== 'none';
  const values = (group: string) =>
    [...document.querySelectorAll<HTMLInputElement>(`input[name="${group}"]`)].map(({ id }) =>
      id.slice(group.length + 1),
    );
  const facts = [...document.querySelectorAll('[id^="ask-"]')];
  const walk = (need: string, person: string, replies: Record<string, string>) => {
    const next = facts.find((part) => visible(part) && !(part.id.slice(4) in replies));
    if (next) {
      const fact = next.id.slice(4);
      for (const reply of values(fact)) {
        pick(fact, reply);
        walk(need, person, { ...replies, [fact]: reply });
      }
      return;
    }
    const shown = [...document.querySelectorAll('[id^="told-"]')]
      .filter(visible)
      .map((part) => part.querySelector('.answer')?.textContent?.trim() ?? '');
    found.push({ need: need as NeedId, person: person as PersonKind, replies, shown });
  };
  for (const need of values('need')) {
    pick('need', need);
    for (const person of values('who')) {
      pick('who', person);
      walk(need, person, {});
    }
  }
  return found;
}

for (const locale of ['en', 'es'] as const) {
  test(`/${locale}/answers/ shows one answer for everything that can be picked, and it is the one of the rules`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/answers/`);
    expect(await page.locator('[id^="told-"]:visible').count()).toBe(0);
    const outcomes = await page.evaluate(everyWay);
    expect(outcomes.length).toBeGreaterThanOrEqual(28 * 3);
    const words = wordsOf(locale);
    for (const { need, person, replies, shown } of outcomes) {
      const reply = replies[need] as Reply | undefined;
      expect(reply !== undefined).toBe(repliesTo(need).length > 0);
      const [answer] = answersToReply(need, reply, [person], today());
      expect([need, person, replies, shown]).toEqual([
        need,
        person,
        replies,
        [words(`answers.${answer?.verdict}.title`)],
      ]);
    }
  });

  test.describe(`with scripts off, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the home page leads to a true answer for rent help, a medical emergency and a disaster', async ({
      page,
    }) => {
      const words = wordsOf(locale);
      await page.goto(`/${locale}/`);
      await page.getByRole('link', { name: words('plain.title') }).click();
      await pick(page, words('needs.rent.name'));
      await pick(page, words('people.adult'));
      await expect(answer(page)).toHaveText([words('answers.may-be-asked.title')]);
      await pick(page, words('people.child'));
      await expect(answer(page)).toHaveText([words('answers.not-for-this-person.title')]);
      await pick(page, words('people.adult'));
      await pick(page, words('needs.medical-emergency.name'));
      await expect(answer(page)).toHaveText([words('answers.city-does-not-check.title')]);
      await pick(page, words('needs.disaster.name'));
      await expect(answer(page)).toHaveText([]);
      await pick(page, words('questions.disaster.choices.not-sure'));
      await expect(answer(page)).toHaveText([words('answers.depends.title')]);
      await expect(page.locator('[id^="told-"]:visible')).toContainText(words('answers.may-be-asked.branch'));
      await pick(page, words('questions.disaster.choices.things-short'));
      await expect(answer(page)).toHaveText([words('answers.city-does-not-check.title')]);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).search).toBe('');
    });

    test('the questionnaire says where else the answer is', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await expect(page.locator('button[type=submit]')).toBeDisabled();
      await page.locator('.not-working a').click();
      await expect(page.locator('h1')).toHaveText(wordsOf(locale)('plain.title'));
    });
  });
}

test('the page without scripts is small', () => {
  const html = readFileSync(path.join(out, 'en/answers/index.html'));
  expect(gzipSync(html, { level: 9 }).length).toBeLessThan(50_000);
});

test('a browser that cannot choose shows every answer with what it holds for', async ({ page }) => {
  await page.route('**/assets/answers-*.css', (route) => route.abort());
  await page.goto('/en/answers/');
  expect(await page.getByRole('radio').count()).toBe(0);
  const words = wordsOf('en');
  const rent = page
    .locator('article')
    .filter({ hasText: `${words('needs.rent.name')} · ${words('people.child')}` });
  await expect(rent.locator('.answer')).toHaveText([words('answers.not-for-this-person.title')]);
});

const pick = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();
const answer = (page: Page) => page.locator('[id^="told-"]:visible .answer');
