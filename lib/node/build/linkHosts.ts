import { linkHosts as ofCity } from '@city/pack';

/** Hosts that pages may link to, in addition to those of the city. Pages never fetch from them. Nobody may link to another host without adding it here. */
export const linkHosts: readonly string[] = [
  ...ofCity,
  // The host in the example file of a directory.
  'www.example.com',
  // Sources of the rules.
  'coag.gov',
  'coloradokids.org',
  'coloradopeak.secure.force.com',
  'coloradosun.com',
  'connectforhealthco.com',
  'fhw.org',
  'getpocketlaw.com',
  'hcpf.colorado.gov',
  'healthfirstcolorado.com',
  'lawandcrime.com',
  'leg.colorado.gov',
  'lexbuild.dev',
  'nchm.org',
  'nlihc.org',
  'open.pluralpolicy.com',
  'riograndecounty.colorado.gov',
  'ruralhome.org',
  'sligolawgroup.com',
  'uscode.house.gov',
  'www.cirsa.org',
  'www.denver7.com',
  'www.dickinson-wright.com',
  'www.fns.usda.gov',
  'www.govinfo.gov',
  'www.healthfirstcolorado.com',
  'www.law.cornell.edu',
  'www.paulweiss.com',
  'www.theepochtimes.com',
  // Where to get help or advice.
  '211colorado.org',
  'ona.colorado.gov',
];

/** Hosts that are in the source but are neither linked nor fetched: the namespace of SVG, and this machine. */
export const nameHosts: readonly string[] = ['www.w3.org', 'localhost'];
