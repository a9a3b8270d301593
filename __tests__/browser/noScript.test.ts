import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { NeedId } from '../../lib/city/needs';
import { today } from '../../lib/clock';
import { locales } from '../../lib/i18n/locales';
import { type People, personKinds } from '../../lib/questionnaire/people';
import { answersToReply } from '../../lib/questionnaire/results';
import { type Reply, repliesTo } from '../../lib/questionnaire/screening';
import { out } from './builtPages';
import { expect, test } from './watched';
import { wordsOf } from './words';

/** The choices on the page without scripts, and the verdicts that it then shows. */
interface Outcome {
  readonly need: NeedId;
  readonly people: People;
  readonly replies: Readonly<Record<string, string>>;
  readonly shown: readonly string[];
}

/** Picks every reply to every question, for every need and choice of people. Runs in the page. */
function everyWay(): Outcome[] {
  // The explanations: with them, the browser takes 50 times as long to find out what is visible.
  for (const part of document.querySelectorAll('[id^="told-"] > :not(.answer, :has(.answer))')) part.remove();
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
  const walk = (need: string, people: string, replies: Record<string, string>) => {
    const next = facts.find((part) => visible(part) && !(part.id.slice(4) in replies));
    if (next) {
      const fact = next.id.slice(4);
      for (const reply of values(fact)) {
        pick(fact, reply);
        walk(need, people, { ...replies, [fact]: reply });
      }
      return;
    }
    const shown = [...document.querySelectorAll('[id^="told-"]')]
      .filter(visible)
      .map((part) => part.querySelector('.answer')?.getAttribute('data-verdict') ?? '');
    found.push({ need: need as NeedId, people: people as People, replies, shown });
  };
  for (const need of values('need')) {
    pick('need', need);
    for (const people of values('who')) {
      pick('who', people);
      walk(need, people, {});
    }
  }
  return found;
}

test('/es/answers/ shows the answer of the rules for each person and every choice', async ({ page }) => {
  test.slow();
  await page.goto('/es/answers/');
  expect(await page.locator('[id^="told-"]:visible').count()).toBe(0);
  const outcomes = await page.evaluate(everyWay);
  expect(outcomes.length).toBeGreaterThanOrEqual(28 * 4);
  for (const { need, people, replies, shown } of outcomes) {
    const reply = replies[need] as Reply | undefined;
    expect(reply !== undefined).toBe(repliesTo(need).length > 0);
    const answers = answersToReply(need, reply, personKinds(people), today());
    expect([need, people, replies, [...shown].sort()]).toEqual([
      need,
      people,
      replies,
      answers.map(({ verdict }) => verdict).sort(),
    ]);
  }
});

test('the page without scripts has the same choices and answers in every language', () => {
  const parts = (locale: string) =>
    readFileSync(path.join(out, locale, 'answers/index.html'), 'utf8').match(
      /<(?:input|article|section)[^>]* id="[^"]+"|data-verdict="[^"]+"/g,
    );
  const spanish = parts('es');
  expect(spanish?.length).toBeGreaterThan(100);
  for (const locale of locales) expect([locale, parts(locale)]).toEqual([locale, spanish]);
});

for (const locale of ['en', 'es'] as const) {
  test.describe(`with scripts off, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the home page leads to a true answer for rent help, a medical emergency and a disaster', async ({
      page,
    }) => {
      const words = wordsOf(locale);
      await page.goto(`/${locale}/`);
      await page.getByRole('link', { name: words('plain.title') }).click();
      await pick(page, words('needs.rent.name'));
      await pick(page, words('check.who.choices.adults'));
      await expectAnswers(page, ['may-be-asked']);
      await pick(page, words('check.who.choices.minor'));
      await expectAnswers(page, ['not-for-this-person']);
      await pick(page, words('check.who.choices.adults'));
      await pick(page, words('needs.medical-emergency.name'));
      await expectAnswers(page, ['city-does-not-check']);
      await pick(page, words('needs.disaster.name'));
      await expectAnswers(page, []);
      await pick(page, words('questions.disaster.choices.not-sure'));
      await expectAnswers(page, ['depends']);
      await expect(page.locator('[id^="told-"]:visible')).toContainText(words('answers.may-be-asked.branch'));
      await pick(page, words('questions.disaster.choices.things-short'));
      await expectAnswers(page, ['city-does-not-check']);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).search).toBe('');
    });

    test('the questionnaire says where else the answer is', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await expect(page.locator('[data-next]')).toBeDisabled();
      await page.locator('.not-working a').click();
      await expect(page.locator('h1')).toHaveText(wordsOf(locale)('plain.title'));
    });
  });
}

test('the page without scripts is small', () => {
  const html = readFileSync(path.join(out, 'en/answers/index.html'));
  expect(gzipSync(html, { level: 9 }).length).toBeLessThan(50_000);
});

test('a browser without :has() shows every answer and says when it applies', async ({ page }) => {
  await page.route('**/assets/answers-*.css', (route) => route.abort());
  await page.goto('/en/answers/');
  expect(await page.getByRole('radio').count()).toBe(0);
  const words = wordsOf('en');
  const rent = page
    .locator('article')
    .filter({ hasText: `${words('needs.rent.name')} · ${words('people.child')}` });
  await expect(rent.locator('.answer')).toHaveAttribute('data-verdict', 'not-for-this-person');
});

const pick = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

async function expectAnswers(page: Page, verdicts: readonly string[]): Promise<void> {
  const answers = page.locator('[id^="told-"]:visible .answer');
  await expect(answers).toHaveCount(verdicts.length);
  for (const [index, verdict] of verdicts.entries())
    await expect(answers.nth(index)).toHaveAttribute('data-verdict', verdict);
}
