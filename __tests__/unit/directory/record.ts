/**
 * A second copy of the directory, typed by hand from public pages. It imports no data from `lib/directory`. To change a phone, an address, hours or a
 * date there, read the page again and change it here too.
 */

/** What one public page says about one place. */
export interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  /** City, county, State, charity, another agency, a line that finds help, or for an emergency. */
  readonly kind: string;
  /** Each as `number`, or `label: number` if it is not a plain number to call. */
  readonly phones: readonly string[];
  readonly street?: string;
  /** Only if it is not Longmont. */
  readonly city?: string;
  readonly postalCode?: string;
  /** Its own web address. Absent if we read about it on another page. */
  readonly url?: string;
  readonly email?: string;
  /** Each as `days opens-closes`; without days if the page names none. */
  readonly hours?: readonly string[];
  /** Codes of its languages. */
  readonly languages?: readonly string[];
  readonly languageNote?: string;
  /** When the page was current. */
  readonly asOf?: string;
  readonly confirm: boolean;
}

/** The day on which every row was copied from its page. */
export const RECORDED_ON = '2026-11-30';

export const PLACE_RECORDS: readonly PlaceRecord[] = [
  { id: 'emergency', name: '911', kind: 'emergency', phones: ['911'], confirm: false },
  {
    id: 'crisis-988',
    name: '988 Colorado Mental Health Line',
    kind: 'line',
    phones: ['988', 'text: 988'],
    languageNote: 'calls-in-many',
    asOf: '2025',
    confirm: false,
  },
  {
    id: 'our-center',
    name: 'OUR Center',
    kind: 'charity',
    phones: ['303-772-5529'],
    street: '220 Collyer St',
    url: 'https://ourcenter.org',
    asOf: '2020',
    confirm: true,
  },
  {
    id: 'safe-shelter',
    name: 'Safe Shelter of St. Vrain Valley',
    kind: 'charity',
    phones: ['crisis: 303-772-4422'],
    url: 'https://safeshelterofstvrain.org',
    asOf: '2018-2020',
    confirm: true,
  },
  {
    id: 'hope',
    name: 'HOPE Longmont',
    kind: 'charity',
    phones: [],
    url: 'https://hopeforlongmont.org',
    asOf: '2023',
    confirm: true,
  },
  {
    id: 'inn-between',
    name: 'The Inn Between',
    kind: 'charity',
    phones: [],
    url: 'https://theinnbetween.org',
    asOf: '2019',
    confirm: true,
  },
  {
    id: 'hunger-free',
    name: 'Hunger Free Colorado food resource line',
    kind: 'line',
    phones: ['855-855-4626'],
    languageNote: 'more-than-150',
    asOf: 'undated',
    confirm: false,
  },
  {
    id: 'meals-on-wheels',
    name: 'Longmont Meals on Wheels',
    kind: 'charity',
    phones: [],
    street: '910 Longs Peak Ave',
    asOf: '2026',
    confirm: true,
  },
  {
    id: 'county-hhs',
    name: 'Boulder County Housing and Human Services',
    kind: 'county',
    phones: ['303-441-1000', 'text: 303-441-1069'],
    street: '515 Coffman St',
    languageNote: 'spanish-pages',
    asOf: 'undated',
    confirm: false,
  },
  {
    id: 'leap-line',
    name: 'LEAP, heating help',
    kind: 'state',
    phones: ['1-866-432-8435'],
    asOf: '2022-2026',
    confirm: false,
  },
  {
    id: '211',
    name: '2-1-1 Colorado',
    kind: 'line',
    phones: ['2-1-1', '866-760-6489'],
    url: 'https://211colorado.org',
    asOf: '2025-2026',
    confirm: false,
  },
  {
    id: 'police-nonemergency',
    name: 'Longmont police',
    kind: 'city',
    phones: ['303-651-8501'],
    street: '225 Kimbark St',
    asOf: '2025',
    confirm: false,
  },
  {
    id: 'utilities',
    name: 'City of Longmont utility billing',
    kind: 'city',
    phones: ['303-651-8664'],
    street: '350 Kimbark St',
    asOf: '2021',
    confirm: true,
  },
  {
    id: 'senior-center',
    name: 'Longmont Senior Center',
    kind: 'city',
    phones: [],
    street: '910 Longs Peak Ave',
    hours: ['MO,TU,WE,TH 08:00-20:00', 'FR 08:00-17:00', 'SA 08:00-12:00'],
    asOf: '2024',
    confirm: true,
  },
  {
    id: 'youth-center',
    name: 'Longmont Youth Center',
    kind: 'city',
    phones: [],
    street: '1050 Lashley St',
    languages: ['en', 'es'],
    asOf: '2023-2024',
    confirm: true,
  },
  {
    id: 'library',
    name: 'Longmont Public Library',
    kind: 'city',
    phones: ['303-651-8476'],
    street: '409 Fourth Ave',
    asOf: '2020',
    confirm: true,
  },
  {
    id: 'city-manager',
    name: "City Manager's Office",
    kind: 'city',
    phones: ['303-651-8601'],
    street: '350 Kimbark St',
    postalCode: '80501',
    email: 'cityoflongmont@longmontcolorado.gov',
    asOf: '2017, 2023',
    confirm: true,
  },
  {
    id: 'rmian',
    name: 'Rocky Mountain Immigrant Advocacy Network',
    kind: 'charity',
    phones: ['303-866-9308'],
    url: 'https://rmian.org',
    asOf: '2025',
    confirm: true,
  },
  {
    id: 'colorado-legal',
    name: 'Colorado Legal Services',
    kind: 'charity',
    phones: ['denver: 303-837-1313'],
    url: 'https://coloradolegalservices.org',
    asOf: '2025',
    confirm: true,
  },
  {
    id: 'immigration-defense',
    name: 'State Immigration Legal Defense Fund',
    kind: 'state',
    phones: [],
    url: 'https://ona.colorado.gov/our-work/immigration-legal-defense-fund',
    asOf: 'undated',
    confirm: false,
  },
  {
    id: 'rapid-response',
    name: 'Colorado Rapid Response Network',
    kind: 'line',
    phones: ['1-844-864-8341'],
    hours: ['00:00-23:59'],
    languageNote: 'two-languages',
    asOf: 'undated',
    confirm: false,
  },
  {
    id: 'el-comite',
    name: 'El Comité de Longmont',
    kind: 'charity',
    phones: [],
    street: '455 Kimbark St',
    url: 'https://elcomitedelongmont.org',
    languages: ['en', 'es'],
    asOf: '2024',
    confirm: true,
  },
  {
    id: 'benefits-in-action',
    name: 'Benefits in Action',
    kind: 'line',
    phones: ['720-221-8354'],
    languages: ['en', 'es'],
    asOf: 'undated',
    confirm: false,
  },
  {
    id: 'resource-navigation',
    name: 'City of Longmont, Resource Navigation',
    kind: 'city',
    phones: ['303-651-8444'],
    url: 'https://longmontcolorado.gov/community-and-neighborhood-resources/community-relations/resource-navigation',
    email: 'mediation.services@longmontcolorado.gov',
    languages: ['en', 'es'],
    asOf: 'undated',
    confirm: false,
  },
  {
    id: 'city-housing-es',
    name: 'City Housing and Community Investment',
    kind: 'city',
    phones: ['303-774-4339'],
    languages: ['es'],
    asOf: '2025',
    confirm: true,
  },
  {
    id: 'police-immigration',
    name: 'Longmont Police and Immigration',
    kind: 'city',
    phones: ['303-651-8501'],
    url: 'https://longmontcolorado.gov/public-safety/transparency-records-and-online-options/longmont-police-and-immigration',
    asOf: 'undated',
    confirm: false,
  },
  {
    id: 'efaa',
    name: 'EFAA',
    kind: 'charity',
    phones: [],
    url: 'https://efaa.org',
    asOf: '2025',
    confirm: true,
  },
  {
    id: 'sister-carmen',
    name: 'Sister Carmen',
    kind: 'charity',
    phones: [],
    asOf: '2025',
    confirm: true,
  },
  {
    id: 'food-share',
    name: 'Community Food Share',
    kind: 'charity',
    phones: [],
    street: '650 S. Taylor Ave',
    city: 'Louisville',
    url: 'https://communityfoodshare.org',
    asOf: '2021',
    confirm: true,
  },
  {
    id: 'health-first',
    name: 'Health First Colorado member line',
    kind: 'state',
    phones: ['1-800-221-3943'],
    asOf: 'undated',
    confirm: true,
  },
  {
    id: 'wic-state',
    name: 'Colorado WIC',
    kind: 'state',
    phones: ['1-800-688-7777'],
    asOf: '2020',
    confirm: true,
  },
  {
    id: 'housing-authority',
    name: 'Longmont Housing Authority',
    kind: 'other-agency',
    phones: [],
    url: 'https://longmonthousing.org',
    asOf: '2024',
    confirm: true,
  },
  {
    id: 'da-immigrant-rights',
    name: 'Boulder County District Attorney: immigrant rights',
    kind: 'county',
    phones: [],
    url: 'https://bouldercounty.gov/district-attorney/immigrant-rights-in-the-boulder-county-justice-system',
    languages: ['en', 'es'],
    asOf: 'undated',
    confirm: false,
  },
];
