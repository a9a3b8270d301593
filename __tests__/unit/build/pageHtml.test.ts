import { islandOf, withHead, withoutRuntime, withStyles } from '@/lib/build/pageHtml';

const exported = [
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>',
  '<script src="/_next/static/chunks/b.js" async=""></script><title>Rent help</title></head><body>',
  '<div hidden=""><!--$--><!--/$--></div>',
  '<div data-island="check"><p>one<!-- -->two</p></div>',
  '<script>self.__next_f.push([1,"<p>not markup</p>"])</script></body></html>',
].join('');

describe('a page of the export', () => {
  it('loses every script, preload and leftover of Next, and keeps its own markup', () => {
    expect(withoutRuntime(exported)).toBe(
      [
        '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
        '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
        '<title>Rent help</title></head><body>',
        '<div data-island="check"><p>one<!-- -->two</p></div>',
        '</body></html>',
      ].join(''),
    );
  });

  it('names our stylesheet with its integrity', () => {
    const styles = new Map([
      ['/_next/static/chunks/a.css', { address: '/assets/site-1.css', integrity: 'sha384-x' }],
    ]);
    expect(withStyles(exported, styles)).toContain(
      '<link rel="stylesheet" href="/assets/site-1.css" integrity="sha384-x"/>',
    );
    expect(() => withStyles(exported, new Map())).toThrow('/_next/static/chunks/a.css');
  });

  it('gets its policy before anything that the policy bears on', () => {
    const html = withHead(exported, '<meta http-equiv="x"/>');
    expect(html).toContain('<head><meta charSet="utf-8"/><meta http-equiv="x"/><link');
    expect(() => withHead('<html><head></head></html>', '')).toThrow('character set');
  });

  it('says which island it holds', () => {
    expect(islandOf(exported)).toBe('check');
    expect(islandOf('<p>no data-island here</p>')).toBeUndefined();
  });
});
