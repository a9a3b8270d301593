import { contentSecurityPolicy, headersFor, policyFor } from '@/lib/site/securityHeaders';

const pages = ['/', '/404.html', '/en/', '/es/check/', '/en/services/short-term-shelter/'];

describe('the headers of a page', () => {
  it.each(pages)('%s runs only our own scripts and connects to nothing', (page) => {
    const policy = headersFor(page)['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it.each(pages)('%s stays out of frames and out of caches', (page) => {
    const headers = headersFor(page);
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(headers['Cache-Control']).toBe('no-store');
    expect(headers['Referrer-Policy']).toBe('no-referrer');
    expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin');
  });

  it.each(['/embed/', '/es/embed/', '/es/embed/food/'])('%s may be framed by anybody', (page) => {
    const headers = headersFor(page);
    expect(headers['Content-Security-Policy']).toMatch(/; frame-ancestors \*$/);
    expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  it('frames nothing, but for the preview on the page for partners', () => {
    for (const page of [...pages, '/es/embed/'])
      expect(headersFor(page)['Content-Security-Policy']).toContain("frame-src 'none'");
    expect(headersFor('/es/partners/')['Content-Security-Policy']).toContain("frame-src 'self'");
  });

  it('gives no permission to a page whose name only contains the word', () => {
    expect(policyFor('/es/embedded/').framable).toBe(false);
    expect(policyFor('/es/services/embed/').framable).toBe(false);
  });

  it('switches every feature off, but for copying at the desk and on the page for partners', () => {
    for (const page of [...pages, '/es/embed/'].filter((address) => !/desk|partners/.test(address)))
      expect(headersFor(page)['Permissions-Policy']).toMatch(/^([a-z-]+=\(\)(, )?)+$/);
    for (const page of ['/es/partners/', '/es/desk/'])
      expect(headersFor(page)['Permissions-Policy']?.match(/[a-z-]+=\([^)]+\)/g)).toEqual([
        'clipboard-write=(self)',
      ]);
  });

  it('keeps files with a hash in their name for a year', () => {
    expect(headersFor('/assets/check-0123456789ab.js')['Cache-Control']).toContain('immutable');
  });

  it('leaves frame-ancestors out of the page, where it would be an error in the console', () => {
    expect(contentSecurityPolicy(policyFor('/en/'))).not.toContain('frame-ancestors');
  });
});

describe('the headers of published data', () => {
  it('let any site fetch it', () => {
    const headers = headersFor('/data/services.json');
    expect(headers['Access-Control-Allow-Origin']).toBe('*');
    expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(headers['Cache-Control']).toContain('max-age=3600');
  });
});
