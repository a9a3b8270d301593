/**
 * A second copy of what is said of programs that the City does not run, typed by hand from the documents. It imports no data from
 * `lib/catalogue` or `messages`: a source, a date or a figure that changes there has to be changed here as well, after the document was read again.
 */

/** A document, its date where it has one, and the web address where it was read. No address: it was not kept. */
export interface DocumentRecord {
  readonly title: string;
  readonly date?: string;
  readonly readAt?: string;
}

/** What was read of one program. */
export interface ProgramRecord {
  readonly id: string;
  /** Its English name. */
  readonly name: string;
  readonly looksAt: 'status' | 'any-status' | 'ask';
  readonly sure: 'high' | 'medium';
  readonly documents: readonly DocumentRecord[];
  /** Ids of places; a number that is to be confirmed as `confirm: number`. */
  readonly ask: readonly string[];
  /** Every day, month and figure of the English text, in its order. */
  readonly figures: readonly string[];
}

/** The day on which every document was last read. */
export const PROGRAMS_READ_ON = '2026-11-22';

const USC = 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-';
const BENEFITS_ACT = { title: '8 U.S.C. 1611', date: '1996-08-22', readAt: `${USC}title8-section1611` };
const HHS_NOTICE = {
  title: '90 FR 31232',
  date: '2025-07-14',
  readAt: 'https://govinfo.gov/content/pkg/FR-2025-07-14/html/2025-13118.htm',
};
const COURT_ORDER = {
  title: 'New York v. DOJ (D.R.I.)',
  date: '2025-09-10',
  readAt:
    'https://coag.gov/press-releases/attorney-general-phil-weiser-trump-lawsuit-block-restrictions-public-benefits-7-21-25',
};

export const PROGRAM_RECORDS: readonly ProgramRecord[] = [
  {
    id: 'snap',
    name: 'SNAP (food stamps)',
    looksAt: 'status',
    sure: 'high',
    documents: [
      {
        title: 'Public Law 119-21 (USDA FNS)',
        date: '2025-07-04',
        readAt: 'https://fns.usda.gov/snap/obbb-alien-eligibility',
      },
    ],
    ask: ['county-hhs', 'hunger-free'],
    figures: ['July 4, 2025'],
  },
  {
    id: 'medicaid',
    name: 'Medicaid (Health First Colorado) and Child Health Plan Plus',
    looksAt: 'status',
    sure: 'high',
    documents: [
      {
        title: 'Health First Colorado FAQ',
        date: '2026-10-01',
        readAt:
          'https://healthfirstcolorado.com/faqs/im-an-immigrant-can-i-keep-my-health-first-colorado-coverage',
      },
    ],
    ask: ['county-hhs'],
    figures: ['October 1, 2026'],
  },
  {
    id: 'cover-all-coloradans',
    name: 'Cover All Coloradans (health coverage)',
    looksAt: 'any-status',
    sure: 'high',
    documents: [
      {
        title: 'coloradokids.org/cover-all-coloradans-is-live',
        date: '2025-01-01',
        readAt: 'https://coloradokids.org/cover-all-coloradans-is-live',
      },
    ],
    ask: ['county-hhs'],
    figures: ['19', '12', 'January 1, 2025'],
  },
  {
    id: 'wic',
    name: 'WIC (Women, Infants, and Children)',
    looksAt: 'ask',
    sure: 'medium',
    documents: [{ title: 'USDA memo WIC 97-3' }],
    ask: [],
    figures: [],
  },
  {
    id: 'school-meals',
    name: 'School meals',
    looksAt: 'ask',
    sure: 'medium',
    documents: [{ title: '8 U.S.C. 1615', readAt: `${USC}title8-section1615` }],
    ask: [],
    figures: [],
  },
  {
    id: 'head-start',
    name: 'Head Start',
    looksAt: 'ask',
    sure: 'medium',
    documents: [HHS_NOTICE, COURT_ORDER],
    ask: [],
    figures: ['July 2025', 'September 10, 2025', 'September 11, 2025'],
  },
  {
    id: 'community-health-center',
    name: 'Community health center',
    looksAt: 'ask',
    sure: 'medium',
    documents: [{ title: '42 U.S.C. 254b', readAt: `${USC}title42-section254b` }, HHS_NOTICE, COURT_ORDER],
    ask: [],
    figures: ['July 2025', 'September 10, 2025'],
  },
  {
    id: 'leap',
    name: 'LEAP (help to pay for heat)',
    looksAt: 'ask',
    sure: 'medium',
    documents: [BENEFITS_ACT],
    ask: ['confirm: 1-866-432-8435'],
    figures: ['2022'],
  },
  {
    id: 'housing-vouchers',
    name: 'Housing vouchers (Section 8) and public housing',
    looksAt: 'status',
    sure: 'high',
    documents: [
      {
        title: '24 CFR 5.506–5.508 (Section 214)',
        readAt:
          'https://nlihc.org/resource/hud-publishes-mixed-status-families-proposed-rule-comments-due-april-21-keep-families',
      },
    ],
    ask: [],
    figures: ['February 20, 2026'],
  },
  {
    id: 'colorado-works',
    name: 'Colorado Works (TANF, cash for families)',
    looksAt: 'status',
    sure: 'medium',
    documents: [BENEFITS_ACT],
    ask: ['county-hhs'],
    figures: [],
  },
  {
    id: 'ssi',
    name: 'SSI (Supplemental Security Income)',
    looksAt: 'status',
    sure: 'medium',
    documents: [BENEFITS_ACT],
    ask: [],
    figures: [],
  },
];
