/**
 * Programs that people ask for by name and that the City does not run. A program has its own rules, so it is not one of the City's services. If Head
 * Start were the service `education-programs`, its answer would be "nobody checks", which is wrong: Head Start may look at status. The words are
 * `programs.<id>`; they never say whether the reader would get the help.
 */
import type { Day } from '../model';
import type { DisclosureId } from './disclosures';
import { COURT_ORDER_PAGES } from './sources';

/** The day on which we last read every program, and the day by which we read them again, because courts and legislatures change them. */
export const PROGRAMS_LAST_CHECKED: Day = '2026-11-30';
export const PROGRAMS_REVIEW_BY: Day = '2027-01-30';

/**
 * A page or section that is the source. `date` is the date of the document, not the first day of the rule (`since`). Titles of documents are not
 * translated.
 */
export interface ProgramSource {
  readonly title: string;
  /** Absent if we read a copy that has no page. */
  readonly url?: string;
  readonly date?: Day | Year;
}

/** Only the year is known. */
type Year = `${number}`;

export interface Program {
  readonly id: string;
  readonly runBy: readonly RunBy[];
  /** Whether it looks at immigration status; `ask` if only its office can say. */
  readonly looksAtStatus: 'yes' | 'no' | 'ask';
  /** Whose status; `not-known` if we did not find out. */
  readonly ofWhom: OfWhom;
  /** The first day of these rules. */
  readonly since?: Day;
  /** How certain we are; `ask`: we did not read its rules. */
  readonly sure: 'high' | 'medium-high' | 'medium' | 'ask';
  readonly sources: readonly ProgramSource[];
  readonly disclosures: readonly DisclosureId[];
}

export type RunBy =
  | 'county'
  | 'state'
  | 'federal'
  | 'hospital'
  | 'clinic'
  | 'school'
  | 'food-bank'
  | 'program'
  | 'health-center'
  | 'housing-authority';

/** Whose status is looked at: of the applicant, each person who gets the help, the whole household, the child, nobody. */
export const OF_WHOM = ['applicant', 'each-person', 'household', 'child', 'nobody', 'not-known'] as const;
export type OfWhom = (typeof OF_WHOM)[number];

const page = (title: string, address: string, date?: ProgramSource['date']): ProgramSource => ({
  title,
  url: `https://${address}`,
  ...(date && { date }),
});
/** @param part the part of the section, such as `(a)` */
const usCode = (title: number, section: string, part = ''): ProgramSource =>
  page(
    `${title} U.S.C. ${section}${part}`,
    `uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${section}`,
  );
const HHS_NOTICE = page(
  '90 FR 31232',
  'www.govinfo.gov/content/pkg/FR-2025-07-14/html/2025-13118.htm',
  '2025-07-14',
);
const SUIT = page(
  'New York v. DOJ (D.R.I.): the suit, told by the Attorney General of Colorado',
  COURT_ORDER_PAGES[0],
);

export const LAW_PROGRAMS = [
  {
    id: 'snap',
    runBy: ['county'],
    looksAtStatus: 'yes',
    ofWhom: 'each-person',
    since: '2025-07-04',
    sure: 'high',
    sources: [page('USDA Food and Nutrition Service', 'www.fns.usda.gov/snap/obbb-alien-eligibility')],
    disclosures: ['snap-data', 'county-staff'],
  },
  {
    id: 'medicaid',
    runBy: ['county', 'state'],
    looksAtStatus: 'yes',
    ofWhom: 'each-person',
    since: '2026-10-01',
    sure: 'high',
    sources: [
      page(
        'Health First Colorado',
        'www.healthfirstcolorado.com/faqs/im-an-immigrant-can-i-keep-my-health-first-colorado-coverage',
      ),
    ],
    disclosures: ['medicaid-ice', 'county-staff'],
  },
  {
    id: 'emergency-medicaid',
    runBy: ['county', 'state'],
    looksAtStatus: 'ask',
    ofWhom: 'each-person',
    sure: 'high',
    sources: [page('Health First Colorado', 'www.healthfirstcolorado.com/emergency-medicaid')],
    disclosures: ['medicaid-ice', 'county-staff'],
  },
  {
    id: 'hospital-discounted-care',
    runBy: ['hospital'],
    looksAtStatus: 'no',
    ofWhom: 'nobody',
    since: '2022-09-01',
    sure: 'high',
    sources: [
      page(
        'Colorado Department of Health Care Policy and Financing (HB21-1198)',
        'hcpf.colorado.gov/colorado-hospital-discounted-care',
      ),
      page('Family Health West', 'fhw.org/patient-resources/hospital-discounted-care'),
    ],
    disclosures: ['medicaid-ice'],
  },
  {
    id: 'cover-all-coloradans',
    runBy: ['state'],
    looksAtStatus: 'no',
    ofWhom: 'nobody',
    since: '2025-01-01',
    sure: 'high',
    sources: [
      page('Colorado Children’s Campaign', 'coloradokids.org/cover-all-coloradans-is-live'),
      page(
        'Health First Colorado: questions of immigrants',
        'www.healthfirstcolorado.com/ufaq-category/immigrants',
      ),
    ],
    disclosures: ['medicaid-ice', 'cover-all-children'],
  },
  {
    id: 'wic',
    runBy: ['clinic'],
    looksAtStatus: 'no',
    ofWhom: 'nobody',
    sure: 'medium-high',
    sources: [
      usCode(8, '1615', '(b)'),
      page(
        'Colorado WIC, as told by Paul, Weiss',
        'www.paulweiss.com/insights/coronavirus-covid-19-relief-center/practice-overview/other-states/colorado/special-supplemental-nutrition-program-for-women-infants-and-children-wic',
        '2020-08-31',
      ),
    ],
    disclosures: [],
  },
  {
    id: 'school-meals',
    runBy: ['school'],
    looksAtStatus: 'no',
    ofWhom: 'nobody',
    sure: 'high',
    sources: [usCode(8, '1615', '(a)')],
    disclosures: [],
  },
  {
    id: 'food-bank-usda',
    runBy: ['food-bank'],
    looksAtStatus: 'ask',
    ofWhom: 'not-known',
    sure: 'medium',
    sources: [usCode(8, '1615', '(b)')],
    disclosures: [],
  },
  {
    id: 'senior-boxes',
    runBy: ['food-bank'],
    looksAtStatus: 'ask',
    ofWhom: 'not-known',
    sure: 'medium',
    sources: [usCode(8, '1615', '(b)')],
    disclosures: [],
  },
  {
    id: 'head-start',
    runBy: ['program'],
    looksAtStatus: 'ask',
    ofWhom: 'child',
    sure: 'medium',
    // The order for the whole country was read without a page of its own.
    sources: [HHS_NOTICE, SUIT, { title: 'W.D. Wash. 2:25-cv-00781 (Head Start)' }],
    disclosures: [],
  },
  {
    id: 'community-health-center',
    runBy: ['health-center'],
    looksAtStatus: 'ask',
    ofWhom: 'not-known',
    sure: 'medium',
    sources: [usCode(42, '254b'), HHS_NOTICE, SUIT],
    disclosures: [],
  },
  {
    id: 'leap',
    runBy: ['county'],
    looksAtStatus: 'yes',
    ofWhom: 'household',
    sure: 'high',
    sources: [
      page('LEAP, as told by Rio Grande County', 'riograndecounty.colorado.gov/leap'),
      page('9 CCR 2503-7-3.753', 'www.law.cornell.edu/regulations/colorado/9-CCR-2503-7-3.753'),
    ],
    disclosures: ['county-staff'],
  },
  {
    id: 'housing-vouchers',
    runBy: ['housing-authority'],
    looksAtStatus: 'yes',
    ofWhom: 'household',
    sure: 'high',
    sources: [
      page(
        'National Low Income Housing Coalition (Section 214, 24 CFR 5.506–5.508)',
        'nlihc.org/resource/hud-publishes-mixed-status-families-proposed-rule-comments-due-april-21-keep-families',
      ),
    ],
    disclosures: ['hud-save'],
  },
  {
    id: 'colorado-works',
    runBy: ['county'],
    looksAtStatus: 'yes',
    ofWhom: 'each-person',
    sure: 'medium',
    sources: [page('9 CCR 2503-6-3.604', 'www.law.cornell.edu/regulations/colorado/9-CCR-2503-6-3.604')],
    disclosures: ['county-staff'],
  },
  {
    id: 'ssi',
    runBy: ['federal'],
    looksAtStatus: 'yes',
    ofWhom: 'applicant',
    sure: 'medium',
    sources: [usCode(8, '1612')],
    disclosures: [],
  },
  {
    id: 'child-care-help',
    runBy: ['county'],
    looksAtStatus: 'yes',
    ofWhom: 'child',
    sure: 'medium',
    sources: [
      page('Colorado PEAK (an old page)', 'coloradopeak.secure.force.com/AMHLP?PageId=ABCTZ&Lang=EN'),
    ],
    disclosures: ['county-staff'],
  },
  {
    id: 'old-age-pension',
    runBy: ['county'],
    looksAtStatus: 'yes',
    ofWhom: 'applicant',
    sure: 'medium',
    sources: [{ title: 'C.R.S. 26-2-111.8', date: '2022' }],
    disclosures: ['county-staff'],
  },
  {
    id: 'omnisalud',
    runBy: ['state'],
    looksAtStatus: 'no',
    ofWhom: 'nobody',
    sure: 'medium',
    sources: [page('Connect for Health Colorado', 'connectforhealthco.com/get-started/omnisalud')],
    disclosures: [],
  },
  {
    id: 'fema-cash',
    runBy: ['federal'],
    looksAtStatus: 'ask',
    ofWhom: 'not-known',
    sure: 'ask',
    sources: [],
    disclosures: [],
  },
] as const satisfies readonly Program[];

export type ProgramId = (typeof LAW_PROGRAMS)[number]['id'];
