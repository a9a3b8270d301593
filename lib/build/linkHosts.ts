/** Sites that pages may link to. Nothing is ever fetched from them; a new one is added here on purpose. */
export const linkHosts: readonly string[] = [
  // Where *Leave this site* goes.
  'www.google.com',
  // Sources of the rules.
  'cirsa.org',
  'coloradokids.org',
  'getpocketlaw.com',
  'leg.colorado.gov',
  'longmontcolorado.gov',
  'www.longmontcolorado.gov',
  'open.pluralpolicy.com',
  'uscode.house.gov',
  'www.federalregister.gov',
  // Who to ask.
  '211colorado.org',
  'coloradolegalservices.org',
  'elcomitedelongmont.org',
  'hopeforlongmont.org',
  'ona.colorado.gov',
  'ourcenter.org',
  'rmian.org',
  'safeshelterofstvrain.org',
  'theinnbetween.org',
];

/** Names that are not fetched: the namespace of SVG, and this machine. */
export const nameHosts: readonly string[] = ['www.w3.org', 'localhost'];
