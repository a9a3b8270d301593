import { furtherLocales } from '../../lib/i18n/locales';
import { pagesToOpen } from './builtPages';
import { expect, test } from './watched';

for (const { address, island } of pagesToOpen()) {
  test(`${address} loads in silence`, async ({ watched: { page, requests, said } }) => {
    const answer = await page.goto(address);
    if (island !== undefined) await page.waitForLoadState('networkidle');
    expect(said).toEqual([]);
    const origin = new URL(page.url()).origin;
    expect(requests.filter((request) => !request.startsWith(`${origin}/`))).toEqual([]);
    const kinds = requests.map((request) => new URL(request).pathname.replace(/-[0-9a-f]{12}/, ''));
    const words = furtherLocales.find((code) => address.startsWith(`/${code}/`));
    const script = island === undefined ? [] : [`/assets/${island}.js`];
    if (island !== undefined && words) script.push(`/assets/messages-${island}-${words}.js`);
    const plain = address.endsWith('/answers/') ? ['/assets/answers.css'] : [];
    expect(kinds.sort()).toEqual(
      [address, '/assets/leave.js', '/assets/site.css', ...plain, ...script].sort(),
    );
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
  });
}

test('an address that does not exist is a 404 that helps', async ({ watched: { page } }) => {
  const answer = await page.goto('/es/no-such-page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'No encontramos esta página' })).toBeVisible();
});
