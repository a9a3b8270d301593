/** Sites that pages may link to. Nothing is ever fetched from them; a new one is added here on purpose. */
export const linkHosts: readonly string[] = [
  // Where *Leave this site* goes.
  'www.google.com',
  // The example file of a directory.
  'www.example.com',
  // Sources of the rules.
  'bouldercounty.gov',
  'coag.gov',
  'coloradokids.org',
  'coloradopeak.secure.force.com',
  'coloradosun.com',
  'communityfoodshare.org',
  'connectforhealthco.com',
  'fhw.org',
  'getpocketlaw.com',
  'hcpf.colorado.gov',
  'healthfirstcolorado.com',
  'lawandcrime.com',
  'leg.colorado.gov',
  'lexbuild.dev',
  'longmontcolorado.gov',
  'longmonthousing.org',
  'nchm.org',
  'nlihc.org',
  'open.pluralpolicy.com',
  'riograndecounty.colorado.gov',
  'uscode.house.gov',
  'www.cirsa.org',
  'www.denver7.com',
  'www.dickinson-wright.com',
  'www.denverpost.com',
  'www.fns.usda.gov',
  'www.govinfo.gov',
  'www.healthfirstcolorado.com',
  'www.law.cornell.edu',
  'www.longmontcolorado.gov',
  'www.paulweiss.com',
  'www.svvsd.org',
  'www.theepochtimes.com',
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
