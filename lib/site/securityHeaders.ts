/**
 * What the browser may do on our pages, defined once. The build writes it into every page and into the hosting files; `npm start` sends the
 * same.
 */

/** What one page is allowed in addition to the default. */
export interface PagePolicy {
  /** Other sites may show it in a frame (the embed only). */
  readonly framable: boolean;
  /** It may show pages of our own site in a frame (only the page with the preview of the embed). */
  readonly frames: boolean;
  /** It may copy text to the clipboard when a person presses a button (the desk and the page for partners). */
  readonly copies: boolean;
}

/** Sections of the site (`/<language>/<section>/…` or `/<section>/…`) that are allowed more than the default. */
const openSections: Readonly<Record<string, Partial<PagePolicy>>> = {
  embed: { framable: true },
  partners: { frames: true, copies: true },
  desk: { copies: true },
};

const closed: PagePolicy = { framable: false, frames: false, copies: false };

/**
 * What the page at an address is allowed to do.
 * @param pathname address of a page, from the root of the site: `/es/embed/`
 */
export function policyFor(pathname: string): PagePolicy {
  const [first = '', second = ''] = pathname.split('/').filter(Boolean);
  return { ...closed, ...openSections[first], ...openSections[second] };
}

/** The Content-Security-Policy for the `<meta>` of a page. */
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

/** The Content-Security-Policy for a header, with `frame-ancestors`, which does not work in a `<meta>`. */
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

/** The Permissions-Policy: every feature is off except what the page is allowed. */
const permissionsPolicy = ({ copies }: PagePolicy): string =>
  everyFeature
    .map((feature) => `${feature}=${copies && feature === 'clipboard-write' ? '(self)' : '()'}`)
    .join(', ');

/** The headers of every response. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000',
};

/** The folder of files whose name has a hash of their content. */
export const hashedFiles = '/assets/';

/** The folder of files for others to fetch. */
export const publishedFiles = '/data/';

/**
 * The headers that depend on the address.
 *
 * - a file with a hash in its name never changes
 * - any site may fetch published data
 * - a page must not be cached, so that it cannot return with answers
 * @param pathname address from the root of the site; anything that is not a file counts as a page
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
