/**
 * A second copy of the directory, typed by hand from what was read on public pages. It imports no data from `lib/directory`: a phone, an
 * address, an hour or a date that changes there has to be changed here as well, after the page was read again.
 */

/** What one public page said of one place. */
export interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  /** Each as `number`, or `label: number` where the number is not simply one to call. */
  readonly phones: readonly string[];
  readonly street?: string;
  readonly postalCode?: string;
  /** Its own web address. Absent: it was read on another public page, whose address was not kept. */
  readonly url?: string;
  readonly email?: string;
  /** Each as `days opens-closes`; without days where the page names none. */
  readonly hours?: readonly string[];
  /** Codes of its languages. */
  readonly languages?: readonly string[];
  readonly languageNote?: string;
  /** When the page was current. */
  readonly asOf?: string;
  readonly confirm: boolean;
}

/** The day on which every row was taken over from its page. */
export const RECORDED_ON = '2026-11-30';

export const PLACE_RECORDS: readonly PlaceRecord[] = [
  { id: 'emergency', name: '911', phones: ['911'], confirm: false },
  {
    id: 'crisis-988',
    name: '988 Colorado Mental Health Line',
    phones: ['988', 'text: 988'],
    languageNote: 'calls-in-many',
    asOf: '2025',
    confirm: false,
  },
  {
    id: 'our-center',
    name: 'OUR Center',
    phones: ['303-772-5529'],
    street: '220 Collyer St',
    url: 'https://ourcenter.org',
    asOf: '2020',
    confirm: true,
  },
  {
    id: 'safe-shelter',
    name: 'Safe Shelter of St. Vrain Valley',
    phones: ['crisis: 303-772-4422'],
    url: 'https://safeshelterofstvrain.org',
    asOf: '2018-2020',
    confirm: true,
  },
  {
    id: 'hope',
    name: 'HOPE Longmont',
    phones: [],
    url: 'https://hopeforlongmont.org',
    asOf: '2023',
    confirm: true,
  },
  {
    id: 'inn-between',
    name: 'The Inn Between',
    phones: [],
    url: 'https://theinnbetween.org',
    asOf: '2019',
    confirm: true,
  },
  {
    id: 'hunger-free',
    name: 'Hunger Free Colorado food resource line',
    phones: ['855-855-4626'],
    languageNote: 'more-than-150',
    asOf: 'undated',
    confirm: false,
  },
  {
    id: 'meals-on-wheels',
    name: 'Longmont Meals on Wheels',
    phones: [],
    street: '910 Longs Peak Ave',
    asOf: '2026',
    confirm: true,
  },
  {
    id: 'county-hhs',
    name: 'Boulder County Housing and Human Services',
    phones: ['303-441-1000', 'text: 303-441-1069'],
    street: '515 Coffman St',
    languageNote: 'spanish-pages',
    asOf: 'undated',
    confirm: false,
  },
  {
    id: 'leap-line',
    name: 'LEAP, heating help',
    phones: ['1-866-432-8435'],
    asOf: '2022-2026',
    confirm: false,
  },
  {
    id: '211',
    name: '2-1-1 Colorado',
    phones: ['2-1-1', '866-760-6489'],
    url: 'https://211colorado.org',
    asOf: '2025-2026',
    confirm: false,
  },
  {
    id: 'police-nonemergency',
    name: 'Longmont police',
    phones: ['303-651-8501'],
    street: '225 Kimbark St',
    asOf: '2025',
    confirm: false,
  },
  {
    id: 'utilities',
    name: 'City of Longmont utility billing',
    phones: ['303-651-8664'],
    street: '350 Kimbark St',
    asOf: '2021',
    confirm: true,
  },
  {
    id: 'senior-center',
    name: 'Longmont Senior Center',
    phones: [],
    street: '910 Longs Peak Ave',
    hours: ['MO,TU,WE,TH 08:00-20:00', 'FR 08:00-17:00', 'SA 08:00-12:00'],
    asOf: '2024',
    confirm: true,
  },
  {
    id: 'youth-center',
    name: 'Longmont Youth Center',
    phones: [],
    street: '1050 Lashley St',
    languages: ['en', 'es'],
    asOf: '2023-2024',
    confirm: true,
  },
  {
    id: 'library',
    name: 'Longmont Public Library',
    phones: ['303-651-8476'],
    street: '409 Fourth Ave',
    asOf: '2020',
    confirm: true,
  },
  {
    id: 'city-manager',
    name: "City Manager's Office",
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
    phones: ['303-866-9308'],
    url: 'https://rmian.org',
    asOf: '2025',
    confirm: true,
  },
  {
    id: 'colorado-legal',
    name: 'Colorado Legal Services',
    phones: ['denver: 303-837-1313'],
    url: 'https://coloradolegalservices.org',
    asOf: '2025',
    confirm: true,
  },
  {
    id: 'immigration-defense',
    name: 'State Immigration Legal Defense Fund',
    phones: [],
    url: 'https://ona.colorado.gov/our-work/immigration-legal-defense-fund',
    asOf: 'undated',
    confirm: false,
  },
  {
    id: 'rapid-response',
    name: 'Colorado Rapid Response Network',
    phones: ['1-844-864-8341'],
    hours: ['00:00-23:59'],
    languageNote: 'two-languages',
    asOf: 'undated',
    confirm: false,
  },
  {
    id: 'el-comite',
    name: 'El Comité de Longmont',
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
    phones: ['720-221-8354'],
    languages: ['en', 'es'],
    asOf: 'undated',
    confirm: false,
  },
];
