/** The page about files of places: the report of a file, and a file with thousands of records. */
import { expect, test } from './watched';

const file = (services: readonly object[]) => ({
  name: 'county.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ contents: services })),
});

/** A service as in the export of a 211. */
const service = (at: number) => ({
  id: `service-${at}`,
  name: `Groceries ${at}`,
  description: '<p>Food &amp; more</p>',
  organization: { id: `agency-${at % 900}`, name: `Agency ${at % 900}` },
  phones: [{ number: '(303) 555-0100 x12' }],
  languages: [{ code: 'es' }],
  schedules: ['MO', 'TU', 'WE'].map((byday) => ({
    freq: 'WEEKLY',
    byday,
    opens_at: '09:00',
    closes_at: '17:00',
  })),
  attributes: [{ taxonomy_term: { code: 'BD-1800.2000', name: 'Food Pantries', taxonomy: '211HSIS' } }],
});

for (const locale of ['en', 'es'] as const)
  test(`a file is read on the page about files of places, and nothing is requested or stored: ${locale}`, async ({
    watched: { page, requests, said },
  }) => {
    await page.goto(`/${locale}/directory/`);
    await page.waitForLoadState('networkidle');
    const loaded = requests.length;
    await page
      .locator('#directory-file:not([disabled])')
      .setInputFiles(file([service(1), { ...service(2), organization: undefined, name: null }, service(3)]));
    const report = page.locator('[data-file-report]');
    await expect(report).toHaveAttribute('data-taken', '2');
    await expect(report).toHaveAttribute('data-used', '2');
    await expect(report).toHaveAttribute('data-aside', '1');
    const first = page.locator('.place').first();
    await expect(first).toContainText('Agency 1: Groceries 1');
    await expect(first).toContainText('Food & more');
    await expect(first.locator('a[href="tel:+13035550100;ext=12"]')).toBeVisible();
    await expect(first.locator('code')).toHaveText('emergency-food');
    expect(requests.slice(loaded)).toEqual([]);
    expect(said).toEqual([]);
  });

test('five thousand services are read while the page stays responsive', async ({ page }) => {
  await page.goto('/en/directory/');
  const client = await page.context().newCDPSession(page);
  const county = file(Array.from({ length: 5000 }, (_, at) => service(at)));
  await page.locator('#directory-file:not([disabled])').waitFor();
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const report = new MutationObserver(() => {
      if (document.querySelector('[data-file-report]') && !performance.getEntriesByName('read').length)
        performance.mark('read');
      if (document.querySelector('progress')) performance.mark('progress');
    });
    report.observe(document.body, { childList: true, subtree: true, attributes: true });
    document.querySelector('#directory-file')?.addEventListener('change', () => performance.mark('chosen'), {
      capture: true,
    });
  });
  await page.locator('#directory-file').setInputFiles(county);
  await expect(page.locator('[data-file-report]')).toHaveAttribute('data-taken', '5000', { timeout: 60_000 });
  const [took, steps] = await page.evaluate(() => [
    (performance.getEntriesByName('read')[0]?.startTime ?? 0) -
      (performance.getEntriesByName('chosen')[0]?.startTime ?? 0),
    performance.getEntriesByName('progress').length,
  ]);
  test
    .info()
    .annotations.push({ type: 'measured', description: `${Math.round(took ?? 0)} ms at 4 times slower` });
  console.log(`5,000 services: ${Math.round(took ?? 0)} ms at 4 times slower, ${steps} steps of progress`);
  expect(steps).toBeGreaterThan(3);
});
