/**
 * The one definition of what the browser may do on our pages. The build writes it into every page and into ready files
 * for hosts; `npm start` sends the same.
 */

/** What one page is allowed beyond the rest. */
export interface PagePolicy {
  /** Other sites may show it in a frame (the embed only). */
  readonly framable: boolean;
  /** It may show pages of our own site in a frame (only the page with the preview of the embed). */
  readonly frames: boolean;
  /** It may put text on the clipboard when somebody presses a button for it (the desk, and the page that makes lines to paste). */
  readonly copies: boolean;
}

/** Sections of the site (`/<language>/<section>/…`, or `/<section>/…`) that may be more than the closed default. */
const openSections: Readonly<Record<string, Partial<PagePolicy>>> = {
  embed: { framable: true },
  partners: { frames: true, copies: true },
  desk: { copies: true },
};

const closed: PagePolicy = { framable: false, frames: false, copies: false };

/**
 * What the page at an address is allowed.
 * @param pathname address of a page, from the root of the site: `/es/embed/`
 */
export function policyFor(pathname: string): PagePolicy {
  const [first = '', second = ''] = pathname.split('/').filter(Boolean);
  return { ...closed, ...openSections[first], ...openSections[second] };
}

/** The Content-Security-Policy, as it stands in a page. */
export function contentSecurityPolicy(policy: PagePolicy): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    `frame-src ${policy.frames ? "'self'" : "'none'"}`,
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The Content-Security-Policy, as a server sends it: `frame-ancestors` counts in a header only. */
function contentSecurityPolicyHeader(policy: PagePolicy): string {
  return `${contentSecurityPolicy(policy)}; frame-ancestors ${policy.framable ? '*' : "'none'"}`;
}

const everyFeature = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The Permissions-Policy: every feature is off, but for what the page is allowed. */
const permissionsPolicy = ({ copies }: PagePolicy): string =>
  everyFeature
    .map((feature) => `${feature}=${copies && feature === 'clipboard-write' ? '(self)' : '()'}`)
    .join(', ');

/** The headers of every answer, pages and files alike. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000',
};

/** Files whose name changes with their content. */
export const hashedFiles = '/assets/';

/** Files made for others to fetch. */
export const publishedFiles = '/data/';

/**
 * The headers that differ between one address and another.
 *
 * - a file with a hash in its name never changes
 * - published data is for everybody to fetch, from any site
 * - a page must not stay in a cache, nor come back from one with typed answers
 * @param pathname address from the root of the site; what is no file is taken for a page
 */
export function ownHeadersFor(pathname: string): Readonly<Record<string, string>> {
  if (pathname.startsWith(hashedFiles)) {
    return {
      'Permissions-Policy': permissionsPolicy(closed),
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'public, max-age=31536000, immutable',
    };
  }
  if (pathname.startsWith(publishedFiles)) {
    return {
      'Permissions-Policy': permissionsPolicy(closed),
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=3600',
    };
  }
  const policy = policyFor(pathname);
  return {
    'Permissions-Policy': permissionsPolicy(policy),
    'Content-Security-Policy': contentSecurityPolicyHeader(policy),
    'Cross-Origin-Resource-Policy': policy.framable ? 'cross-origin' : 'same-origin',
    'Cache-Control': 'no-store',
  };
}

/** Every header for an address from the root of the site. */
export function headersFor(pathname: string): Readonly<Record<string, string>> {
  return { ...commonHeaders, ...ownHeadersFor(pathname) };
}
