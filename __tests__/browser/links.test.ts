/** Every link leads to a page, a file or an id. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { builtPages, out } from './builtPages';
import { expect, test } from './watched';

test('every link inside the site leads to a page or a file, and every # to an id on it', () => {
  const pages = new Map(builtPages().map((page) => [page.address, page.html]));
  const dead = [...pages].flatMap(([address, html]) =>
    [...html.matchAll(/<a\b[^>]*\shref="(\/[^"]*|#[^"]*)"/g)]
      .map(([, href = '']) => new URL(href, `http://site${address}`))
      .filter(({ pathname, hash }) => {
        const target =
          pages.get(pathname) ??
          (/\.\w+$/.test(pathname) && existsSync(path.join(out, pathname)) ? '' : undefined);
        return target === undefined || (hash !== '' && !target.includes(`id="${hash.slice(1)}"`));
      })
      .map(({ pathname, hash }) => `${address} -> ${pathname}${hash}`),
  );
  expect([...new Set(dead)]).toEqual([]);
});
