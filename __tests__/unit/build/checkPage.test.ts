import { checkPage } from '@/lib/node/build/checkPage';
import { parsePage } from '@/lib/node/build/pageHtml';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="es"><head><title>Renta</title>${head}</head><body>${body}</body></html>`;

describe('a finished page', () => {
  it('may hold our own scripts, pictures inside it, and links to other sites', () => {
    const body =
      '<img src="/assets/a.svg"/><a href="https://example.org/">elsewhere</a><input type="radio" value="a"/>';
    const head =
      '<script type="module" src="/assets/leave-1.js"></script><link rel="icon" href="data:image/svg+xml,x"/>';
    expect(() => checkPage('/es/', parsePage(page(body, head)))).not.toThrow();
  });

  it.each([
    ['inline script', page('<script>alert(1)</script>')],
    ['<style>', page('', '<style>p{}</style>')],
    ['style attribute', page('<p class="a" style="color:red">a</p>')],
    ['event handler', page('<button type="button" onclick="go()">a</button>')],
    ['event handler', page('<svg onload="go()"></svg>')],
    ['form that sends', page('<form class="a" action="/send"></form>')],
    ['fetched from elsewhere', page('<img alt="" src="https://example.org/a.png"/>')],
    ['fetched from elsewhere', page('<script src="//example.org/a.js"></script>')],
    ['fetched from elsewhere', page('', '<link rel="stylesheet" href="https://example.org/a.css"/>')],
    ['fetched from elsewhere', page('<video poster="https://example.org/a.png"></video>')],
    ["Next's runtime", page('', '<link rel="icon" href="/_next/static/media/a.ico"/>')],
    ['must not suspend', page('<template id="B:0"></template>')],
    ['language', page('').replace(' lang="es"', '')],
    ['no title', page('').replace('Renta', '')],
  ])('is refused for: %s', (what, html) => {
    expect(() => checkPage('/es/', parsePage(html))).toThrow(what);
    expect(() => checkPage('/es/', parsePage(html))).toThrow('/es/');
  });
});
