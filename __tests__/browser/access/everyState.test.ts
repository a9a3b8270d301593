import type { Page } from '@playwright/test';
import { expect, test } from '../watched';
import { wordsOf } from '../words';
import { faultsOf } from './faults';
import { misfitsOf, motionsOf, smallTargetsOf } from './fit';
import { states, toQuietWarning } from './states';

/** Colors are the same in every language, so Spanish skips some looks. */
async function expectNoFault(page: Page, locale: 'en' | 'es', inEveryLook = true): Promise<void> {
  const looks = locale === 'en' && inEveryLook ? 'every look' : 'light and dark';
  expect(await faultsOf(page, looks)).toEqual([]);
  expect(await misfitsOf(page)).toEqual([]);
  expect(await smallTargetsOf(page)).toEqual([]);
  expect(await motionsOf(page)).toEqual([]);
}

/** Together they show every part of the questionnaire; every look takes axe a second more. */
const IN_EVERY_LOOK: readonly string[] = [
  'the needs, each group open',
  'nobody picked',
  'the question after a disaster',
  'results: it depends',
  'results: programs',
];

for (const locale of ['en', 'es'] as const) {
  const words = wordsOf(locale);

  for (const { name, reach, heading, error, results, first } of states) {
    test(`in ${locale}, ${name}: title, focus, headings, announcements; axe, large text, fingers`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/check/`);
      await reach(page);

      await expect(page).toHaveTitle(`${words('check.title')} – ${words('site.name')}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText([words(heading)]);
      if (error) {
        await expect(page.locator(':focus')).toHaveAccessibleName(words('check.errors.title'));
        await expect(page.locator(':focus')).toMatchAriaSnapshot(`
          - region "${words('check.errors.title')}":
            - heading "${words('check.errors.title')}" [level=2]
            - list
        `);
      } else if (!(first || results)) {
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      }
      // A new step is announced by its focused heading, so no live region may repeat it.
      if (results)
        expect(await page.locator('main :is([aria-live], [role=status], [role=alert])').count()).toBe(0);
      expect(await headingJumps(page)).toEqual([]);
      await expectNoFault(page, locale, IN_EVERY_LOOK.includes(name));
    });
  }

  test(`in ${locale}, the warning of a quiet page: focus, names; axe, large text, fingers`, async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto(`/${locale}/check/`);
    await toQuietWarning(page);
    const dialog = page.getByRole('dialog', { name: words('check.quiet.title') });
    await expect(dialog).toHaveAccessibleDescription(words('check.quiet.bodyStill'));
    await expect(dialog.getByRole('button', { name: words('check.quiet.stay') })).toBeFocused();
    await expectNoFault(page, locale);
  });
}

/** The headings that skip a level. */
function headingJumps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    let level = 1;
    return [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].flatMap((heading) => {
      const before = level;
      level = Number(heading.tagName[1]);
      return level > before + 1 ? [`h${before} to h${level}: ${heading.textContent}`] : [];
    });
  });
}
