/** @jest-environment node */
import vm from 'node:vm';
import type { SuppliedAtBuild } from '@/lib/directory/merge';
import { bundleScript } from '@/lib/node/build/bundle';
import { exportDirectory } from '@/lib/node/publish/exportDirectory';
import { ENGLISH } from './ourWords';
import { readOne } from './suppliedFile';

/** Runs the script of a page without `process`, as in a browser. */
async function foundInABrowser(supplied: SuppliedAtBuild | undefined): Promise<unknown> {
  if (supplied !== undefined) process.env.NEXT_PUBLIC_SUPPLIED_DIRECTORY = JSON.stringify(supplied);
  try {
    const code = await bundleScript(process.cwd(), '__tests__/unit/directory/bundledDirectory.ts', []);
    const browser: { found?: unknown } = {};
    vm.runInNewContext(Buffer.from(code).toString('utf8'), browser);
    return JSON.parse(JSON.stringify(browser.found));
  } finally {
    delete process.env.NEXT_PUBLIC_SUPPLIED_DIRECTORY;
  }
}

describe('the directory in the script of a page', () => {
  test('is ours if the build has no supplied directory', async () => {
    expect(await foundInABrowser(undefined)).toEqual([
      'Hunger Free Colorado food resource line',
      'OUR Center',
      'Benefits in Action',
      '2-1-1 Colorado',
    ]);
  });

  test('is the supplied one if the build has one', async () => {
    const place = {
      id: 'bank',
      name: 'Example Food Bank',
      confirm: true,
      serves: ['emergency-food'],
    } as const;
    const { places, withdrawn } = readOne(exportDirectory([place], ENGLISH));
    expect(await foundInABrowser({ places, withdrawn, mode: 'replace' })).toEqual([
      'Example Food Bank',
      '2-1-1 Colorado',
    ]);
  });

  test('does not include the reader of files', async () => {
    const code = await bundleScript(process.cwd(), '__tests__/unit/directory/bundledDirectory.ts', []);
    const text = Buffer.from(code).toString('utf8');
    // One word each of the reader, the phone number library and the tokenizer.
    for (const word of ['not-a-directory', 'country_calling_codes', 'onopentag'])
      expect(text).not.toContain(word);
  });
});
