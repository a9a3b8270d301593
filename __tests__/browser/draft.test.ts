/** A draft of the rules on the rules page: opened by keyboard, compared, and its faults reported. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { out } from './builtPages';
import { expect, test } from './watched';

type Words = typeof import('../../messages/en.json');
const wordsOf = (code: string) =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, `../../messages/${code}.json`), 'utf8')) as Words;

interface Norm {
  id: string;
  requires: string;
  [field: string]: unknown;
}
const published = () =>
  JSON.parse(readFileSync(path.join(out, 'data/norms.json'), 'utf8')) as { norms: Norm[] };
const file = (text: string) => ({
  name: 'norms.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** The published rules, with a check for immunizations from a future day on. */
function draft(): string {
  const { norms, ...head } = published();
  const changed = norms.map((norm) =>
    norm.id === 'city-immunizations' ? { ...norm, until: '2099-01-01' } : norm,
  );
  return JSON.stringify({ ...head, norms: changed }, null, 2);
}

for (const locale of ['en', 'es'] as const)
  for (const width of [390, 1280] as const)
    test(`a draft is compared in the page, by keyboard, and nothing is requested or stored: ${locale}, ${width}`, async ({
      watched: { page, requests, said },
    }) => {
      const { draft: words, answers, needs } = wordsOf(locale);
      await page.setViewportSize({ width, height: 800 });
      // Playwright takes over file choosers only once there is a listener, so add one before the first press.
      page.on('filechooser', () => {});
      await page.goto(`/${locale}/rules/`);
      await page.waitForLoadState('networkidle');
      const loaded = requests.length;
      const field = page.locator('#draft-file:not([disabled])');
      await field.focus();
      await expect(field).toBeFocused();
      const chooser = page.waitForEvent('filechooser');
      await page.keyboard.press('Enter');
      await (await chooser).setFiles(file(draft()));

      const changes = page.locator('[data-changes]');
      await expect(changes).toHaveAttribute('data-changes', '2');
      await expect(changes).toHaveText(words.count.replace('{count}', '2'));
      const row = page.locator('.rules-draft tr[data-need="vaccines"]').first();
      await expect(row).toContainText(needs.vaccines.name);
      await expect(row).toContainText(answers['nobody-checks'].word);
      await expect(row).toContainText(answers['may-be-asked'].word);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

      const day = page.locator('#draft-day');
      await expect(day).toHaveValue('2099-01-01');
      await day.fill('2098-12-31');
      await day.press('Enter');
      await expect(changes).toHaveText(words.none);

      expect(requests.slice(loaded)).toEqual([]);
      expect(said).toEqual([]);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    });

test('a fault is reported with its rule and line, and the page still works', async ({
  watched: { page, said },
}) => {
  await page.goto('/en/rules/');
  const field = page.locator('#draft-file:not([disabled])');
  const told = (why: string) => page.locator(`[data-why="${why}"]`);
  const hostile: readonly (readonly [string, string])[] = [
    ['not-json', 'GIF89a \u0000'],
    ['too-deep', '{"norms":'.repeat(50_000)],
    ['too-large', `["${'x'.repeat(5_000_000)}"]`],
    ['forbidden-key', '{"norms": [{"__proto__": {"polluted": true}}]}'],
    ['no-norms', '{"norms": "<img src=x onerror=alert(1)>"}'],
  ];
  for (const [why, text] of hostile) {
    await field.setInputFiles(file(text));
    await expect(told(why)).toBeVisible();
  }
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);

  const contradicting = published();
  const norm = contradicting.norms.find(({ id }) => id === 'city-arts-and-culture') as Norm;
  contradicting.norms.push({ ...norm, id: 'city-opposed', requires: 'required' });
  await field.setInputFiles(file(JSON.stringify(contradicting, null, 2)));
  await expect(told('contradiction')).toContainText(/Line \d+, rule city-arts-and-culture:.*city-opposed/);

  await field.setInputFiles(file(JSON.stringify(published())));
  await expect(page.locator('[data-changes="0"]')).toBeVisible();
  expect(said).toEqual([]);
});
