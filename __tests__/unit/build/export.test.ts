/** @jest-environment node */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { writeAsset } from '@/lib/node/build/assets';
import { compressFolder } from '@/lib/node/build/compress';
import { filesIn } from '@/lib/node/build/files';
import { removeLeftovers } from '@/lib/node/build/leftovers';
import { finishPages } from '@/lib/node/build/pages';
import { collectStyles } from '@/lib/node/build/styles';

let out: string;

beforeEach(async () => {
  out = await mkdtemp(path.join(os.tmpdir(), 'export-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

async function put(name: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(out, name)), { recursive: true });
  await writeFile(path.join(out, name), content);
}

const named = async (...endings: string[]) =>
  (await filesIn(out, ...endings)).map((file) => path.relative(out, file));

describe('assets', () => {
  it('carry the hash of their content in their name, and its integrity', async () => {
    const one = await writeAsset(out, 'check.js', 'one');
    const two = await writeAsset(out, 'check.js', 'two');
    expect(one.address).toMatch(/^\/assets\/check-[0-9a-f]{12}\.js$/);
    expect(two.address).not.toBe(one.address);
    expect(two.integrity).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/);
    expect(await readFile(path.join(out, one.address), 'utf8')).toBe('one');
  });
});

describe('stylesheets', () => {
  it('contain the pictures they refer to', async () => {
    await put('_next/static/media/tick.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await put(
      '_next/static/chunks/a.css',
      'a{background:url(../media/tick.svg)}b{background:url("data:image/x,y")}',
    );
    const [[from, asset] = []] = await collectStyles(out);
    expect(from).toBe('/_next/static/chunks/a.css');
    const css = await readFile(path.join(out, asset?.address ?? ''), 'utf8');
    expect(css.trim()).toBe(
      `a{background:url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>')}b{background:url(data:image/x,y)}`,
    );
  });

  it.each(['../media/sans.woff2', 'https://example.org/a.png'])('may not name %s', async (address) => {
    await put('_next/static/chunks/a.css', `a{src:url(${address})}`);
    await expect(collectStyles(out)).rejects.toThrow(address);
  });
});

describe("Next's leftovers", () => {
  it('go, and our own text files stay', async () => {
    const gone = [
      '_next/static/a.js',
      '404/index.html',
      '_not-found/index.html',
      'en/index.txt',
      'en/__next._tree.txt',
    ];
    const kept = ['404.html', 'en/index.html', 'data/licence.txt'];
    for (const name of [...gone, ...kept]) await put(name, 'x');
    await removeLeftovers(out);
    expect(await named('')).toEqual([...kept].sort());
  });
});

describe('pages', () => {
  const parts = {
    styles: new Map(),
    leave: { address: '/assets/leave-1.js', integrity: 'sha384-l' },
    islands: new Map([
      [
        'check',
        {
          script: { address: '/assets/check-1.js', integrity: 'sha384-c' },
          languages: new Map([['ar', { address: '/assets/words-1.js', integrity: 'sha384-w' }]]),
        },
      ],
    ]),
  };
  const html = (body: string) =>
    `<html lang="en"><head><meta charSet="utf-8"/><title>t</title></head><body>${body}<script>next()</script></body></html>`;

  it('without an island get one script, with an island two, each with its integrity', async () => {
    await put('en/index.html', html(''));
    await put('en/check/index.html', html('<div data-island="check"></div>'));
    expect(await finishPages(out, parts)).toEqual(['/en/check/', '/en/']);
    const reading = await readFile(path.join(out, 'en/index.html'), 'utf8');
    const check = await readFile(path.join(out, 'en/check/index.html'), 'utf8');
    expect(reading.match(/<script [^>]*>/g)).toEqual([
      '<script type="module" async src="/assets/leave-1.js" integrity="sha384-l">',
    ]);
    expect(check.match(/<script [^>]*>/g)).toHaveLength(2);
    expect(check).toContain('<script type="module" src="/assets/check-1.js" integrity="sha384-c">');
    expect(check).toMatch(
      /<meta charSet="utf-8" \/><meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
    );
  });

  it('in a language that is not bundled load its messages before the script', async () => {
    await put(
      'ar/check/index.html',
      html('<div data-island="check"></div>').replace('"en"', '"ar" dir="rtl"'),
    );
    await put('ar/index.html', html('').replace('"en"', '"ar" dir="rtl"'));
    await finishPages(out, parts);
    const check = await readFile(path.join(out, 'ar/check/index.html'), 'utf8');
    expect(check.match(/<script [^>]*>/g)?.slice(1)).toEqual([
      '<script type="module" src="/assets/words-1.js" integrity="sha384-w">',
      '<script type="module" src="/assets/check-1.js" integrity="sha384-c">',
    ]);
    expect(await readFile(path.join(out, 'ar/index.html'), 'utf8')).not.toContain('words-1');
  });

  it('with an unknown island stop the build', async () => {
    await put('en/desk/index.html', html('<div data-island="desk"></div>'));
    await expect(finishPages(out, parts)).rejects.toThrow('/en/desk/ names the island "desk"');
  });
});

describe('compression', () => {
  it('writes files that unpack to the same bytes', async () => {
    await put('a.html', 'hello '.repeat(100));
    await compressFolder(out);
    expect(brotliDecompressSync(await readFile(path.join(out, 'a.html.br'))).toString()).toBe(
      'hello '.repeat(100),
    );
    expect(gunzipSync(await readFile(path.join(out, 'a.html.gz'))).toString()).toBe('hello '.repeat(100));
  });
});
