/** @jest-environment jsdom */
import {
  islandOf,
  parsePage,
  putInHead,
  removeRuntime,
  removeUnusedPictures,
  replaceStyles,
} from '@/lib/node/build/pageHtml';

const exported = [
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>',
  '<script src="/_next/static/chunks/b.js" async=""></script><title>Rent help</title></head><body>',
  '<div hidden=""><!--$--><!--/$--></div>',
  '<div data-island="check"><p>one<!-- -->two</p><p hidden="">&#x27;&amp;<br/></p></div>',
  '<script>self.__next_f.push([1,"<p>not markup</p>"])</script></body></html>',
].join('');

/** A page as a browser parses it. */
const seen = (html: string) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;

/** The exported page after a change. */
function changed(change: (page: ReturnType<typeof parsePage>) => void, html = exported): string {
  const page = parsePage(html);
  change(page);
  return page.toString();
}

describe('a page of the export', () => {
  it('is the same to a browser after it is parsed and written, including comments', () => {
    expect(seen(changed(() => {}))).toBe(seen(exported));
  });

  it('loses every script, preload and leftover of Next, and keeps its own markup', () => {
    expect(seen(changed(removeRuntime))).toBe(
      seen(
        [
          '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
          '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
          '<title>Rent help</title></head><body>',
          '<div data-island="check"><p>one<!-- -->two</p><p hidden="">&#x27;&amp;<br/></p></div>',
          '</body></html>',
        ].join(''),
      ),
    );
  });

  it('names our stylesheet with its integrity', () => {
    const styles = new Map([
      ['/_next/static/chunks/a.css', { address: '/assets/site-1.css', integrity: 'sha384-x' }],
    ]);
    expect(changed((page) => replaceStyles(page, styles))).toContain(
      '<link rel="stylesheet" href="/assets/site-1.css" integrity="sha384-x" />',
    );
    expect(() => replaceStyles(parsePage(exported), new Map())).toThrow('/_next/static/chunks/a.css');
  });

  it('has its Content-Security-Policy before anything that it applies to', () => {
    expect(changed((page) => putInHead(page, '<meta http-equiv="x"/>'))).toContain(
      '<head><meta charSet="utf-8" /><meta http-equiv="x" /><link',
    );
    expect(() => putInHead(parsePage('<html><head></head></html>'), '')).toThrow('character set');
  });

  it('says which island it holds', () => {
    expect(islandOf(parsePage(exported))).toBe('check');
    expect(islandOf(parsePage('<p>no data-island here</p>'))).toBeUndefined();
  });
});

const sheet = (...ids: string[]) =>
  `<svg class="pictures" width="0">${ids.map((id) => `<symbol id="${id}" viewBox="0 0 24 24"><svg><path d="M0"></path></svg></symbol>`).join('')}</svg>`;

describe('the pictures of a page to read', () => {
  const used = (html: string) => changed((page) => removeUnusedPictures('/en/', page), html);

  it('are those it shows', () => {
    const shows = '<svg><use href="#picture-rent"></use></svg><svg><use href="#picture-rent"></use></svg>';
    expect(used(shows + sheet('picture-cash', 'picture-rent', 'picture-arts'))).toBe(
      shows + sheet('picture-rent'),
    );
  });

  it('if it shows none, the sheet is removed', () => {
    expect(used(`<p>a</p>${sheet('picture-rent')}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
  });

  it('may not be missing', () => {
    expect(() => used(`<svg><use href="#picture-rent"/></svg>${sheet('picture-cash')}`)).toThrow(
      '/en/ shows picture-rent and holds no such picture',
    );
  });
});
