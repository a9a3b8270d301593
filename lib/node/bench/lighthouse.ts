import path from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumLaunch } from '@/__tests__/browser/chromium';
import { serve } from '@/lib/node/server/serve';
import { printTable } from './figures';
import { freePort } from './freePort';

/** One page of each kind; a kind that is not built yet is left out. */
const kinds = [
  '',
  'en/',
  'es/services/',
  'en/services/housing-assistance/',
  'es/policy/',
  'en/programs/',
  'en/privacy/',
  'en/accessibility/',
  'en/about/',
  'en/rules/',
  'en/data/',
  'en/answers/',
  'en/partners/',
  'en/check/',
  'es/check/',
  'en/desk/',
  'en/embed/',
];

const categories = ['performance', 'accessibility', 'best-practices'];

/** The scores that Lighthouse gives on its slow phone, and below each whatever it finds that costs a point. */
export async function bench(root: string): Promise<void> {
  const { server, address } = await serve(path.join(root, 'out'), 0);
  const port = await freePort();
  const launch = await chromiumLaunch();
  const browser = await chromium.launch({
    ...launch,
    args: [...launch.args, `--remote-debugging-port=${port}`],
  });
  const rows: string[][] = [];
  const lost: string[] = [];
  for (const kind of kinds) {
    const page = `${address}/${kind}`;
    if (!(await fetch(page)).ok) continue;
    const result = await lighthouse(page, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: categories,
      formFactor: 'mobile',
    });
    if (!result) continue;
    const { lhr } = result;
    rows.push([
      `/${kind}`,
      ...categories.map((name) => String(Math.round((lhr.categories[name]?.score ?? 0) * 100))),
    ]);
    for (const name of categories) {
      for (const { id, weight } of lhr.categories[name]?.auditRefs ?? []) {
        const { score, displayValue = '' } = lhr.audits[id] ?? { score: null };
        if (weight > 0 && score !== null && score < 0.9)
          lost.push(`- /${kind} ${id}: ${score} ${displayValue}`);
      }
    }
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
  printTable('Lighthouse, mobile', ['page', ...categories], rows);
  if (lost.length > 0) console.log(`${lost.join('\n')}\n`);
}
