import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import { decide } from '../../rules';
import { hostSite } from './embed/hostPage';
import { expect, test } from './watched';

interface Index {
  readonly files: readonly { readonly name: string; readonly schema: string; readonly sha256: string }[];
}

test('every published file is served with the hash that the index promises, and its schema', async ({
  request,
}) => {
  const index = (await (await request.get('/data/index.json')).json()) as Index;
  expect(index.files).toHaveLength(7);
  for (const { name, schema, sha256 } of index.files) {
    const answer = await request.get(`/data/${name}`);
    expect(answer.headers()['content-type']).toMatch(/^application\/json/);
    expect(
      createHash('sha256')
        .update(await answer.body())
        .digest('hex'),
    ).toBe(sha256);
    expect((await request.get(`/data/${schema}`)).status()).toBe(200);
  }
});

test('a page of another site can fetch the data, and nothing but the data', async ({ page, baseURL }) => {
  const partner = await hostSite();
  await page.goto(partner.origin);
  const fetched = (address: string) =>
    page.evaluate(
      (from) =>
        fetch(from).then(
          (answer) => answer.status,
          () => 'refused',
        ),
      `${baseURL}${address}`,
    );
  expect(await fetched('/data/services.json')).toBe(200);
  expect(await fetched('/en/')).toBe('refused');
  await partner.close();
});

test('the example for partners answers from the served data as the rules do', async ({ baseURL }) => {
  const script = path.resolve(import.meta.dirname, '../../docs/examples/who-is-checked.mjs');
  const asked = ['service=emergency-health-care', 'applicantAge=18-or-older', 'appliesFor=self-or-household'];
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    `${baseURL}/data/`,
    '2026-11-22',
    ...asked,
  ]);
  const decision = decide(
    { service: 'emergency-health-care', applicantAge: '18-or-older', appliesFor: 'self-or-household' },
    '2026-11-22',
  );
  expect(decision.kind).toBe('depends');
  expect(decision.rulings.state.verification).toBe('not_required');
  const [city, state] = stdout.split('\n');
  expect(city).toMatch(/^city: it depends \((required, not_required|not_required, required)\)$/);
  expect(state).toBe('state: not_required');
});
