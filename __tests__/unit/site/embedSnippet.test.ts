/** @jest-environment jsdom */
import { embedPath, embedSnippet } from '@/lib/site/embedSnippet';

const site = 'http://localhost:3000';
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('the lines that a partner pastes', () => {
  it('are one frame in the language and at the place that were chosen', () => {
    const page = parsed(embedSnippet(site, 'Help', { locale: 'es', start: 'food', parent: undefined }));
    const [frame, ...others] = page.querySelectorAll('body *');
    expect(others).toEqual([]);
    expect(frame?.getAttribute('src')).toBe(`${site}/es/embed/food/`);
    expect(frame?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('hold the frame to what the questionnaire needs', () => {
    const sandbox = parsed(embedSnippet(site, 'Help', { locale: 'en', start: undefined, parent: undefined }))
      .querySelector('iframe')
      ?.getAttribute('sandbox');
    expect(sandbox?.split(' ')).toEqual([
      'allow-scripts',
      'allow-same-origin',
      'allow-forms',
      'allow-modals',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-top-navigation-by-user-activation',
    ]);
  });

  it('name the page around the frame behind #, where no server sees it', () => {
    const path = embedPath({ locale: 'en', start: undefined, parent: 'http://localhost:4000' });
    const { pathname, search, hash } = new URL(path, site);
    expect([pathname, search, hash]).toEqual(['/en/embed/', '', '#parent=http%3A%2F%2Flocalhost%3A4000']);
  });

  it('include the script only if an origin is named', () => {
    const lines = (parent: string | undefined) =>
      embedSnippet(site, 'Help', { locale: 'en', start: undefined, parent });
    expect(lines(undefined)).not.toContain('<script');
    expect(lines('http://localhost:4000')).toContain(`event.origin !== '${site}'`);
  });

  it('give a height to the frame that sent it, whichever stands first, and take nothing from another page', () => {
    const lines = embedSnippet(site, 'Help', {
      locale: 'en',
      start: undefined,
      parent: 'http://localhost:4000',
    });
    document.body.innerHTML = lines + lines;
    for (const written of document.querySelectorAll('script')) {
      const run = document.createElement('script');
      run.text = written.text;
      written.replaceWith(run);
    }
    const [first, second] = document.querySelectorAll('iframe');
    const send = (height: unknown, origin = site, source = second?.contentWindow ?? null) =>
      window.dispatchEvent(
        new MessageEvent('message', { origin, source, data: { type: 'longmont-help-check:height', height } }),
      );
    const heights = () => [first?.height, second?.height];
    for (const height of [-1, '1e9', 30_000, 'x', undefined]) send(height);
    send(900, 'https://elsewhere.test');
    expect(heights()).toEqual(['700', '700']);
    send(900);
    expect(heights()).toEqual(['700', '900']);
    send(900, site, first?.contentWindow);
    expect(heights()).toEqual(['900', '900']);
  });

  it('keep a title inside its quotes', () => {
    const title = 'a "b" <c> & d';
    const page = parsed(embedSnippet(site, title, { locale: 'en', start: undefined, parent: undefined }));
    expect(page.querySelector('iframe')?.title).toBe(title);
  });
});
