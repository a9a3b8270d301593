/**
 * A second copy of the records of programs, typed by hand from the documents. It imports no data. To change a status, a source or a day in the product,
 * read the document again and change it here too.
 */

/** The day on which every document was last read. */
export const PROGRAMS_READ_ON = '2026-11-30';

/** Whether it looks at status, of whom, since when, how certain; the sources; the disclosures. */
export type ProgramRecord = readonly [
  id: string,
  looksAtStatus: 'yes' | 'no' | 'ask',
  ofWhom: string,
  since: string,
  sure: string,
  pages: readonly string[],
  disclosures: readonly string[],
];

const SECTION_1615 = 'uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1615';
const NOTICE = 'govinfo.gov/content/pkg/FR-2025-07-14/html/2025-13118.htm';
const SUIT =
  'coag.gov/press-releases/attorney-general-phil-weiser-trump-lawsuit-block-restrictions-public-benefits-7-21-25';
const FOOD_SHARE = 'communityfoodshare.org/adapting-to-meet-the-needs-of-our-community';

export const PROGRAM_RECORDS: readonly ProgramRecord[] = [
  [
    'snap',
    'yes',
    'each-person',
    '2025-07-04',
    'high',
    ['fns.usda.gov/snap/obbb-alien-eligibility'],
    ['snap-data', 'county-staff'],
  ],
  [
    'medicaid',
    'yes',
    'each-person',
    '2026-10-01',
    'high',
    ['healthfirstcolorado.com/faqs/im-an-immigrant-can-i-keep-my-health-first-colorado-coverage'],
    ['medicaid-ice', 'county-staff'],
  ],
  [
    'emergency-medicaid',
    'ask',
    'each-person',
    '',
    'high',
    ['healthfirstcolorado.com/emergency-medicaid'],
    ['medicaid-ice', 'county-staff'],
  ],
  [
    'hospital-discounted-care',
    'no',
    'nobody',
    '2022-09-01',
    'high',
    [
      'hcpf.colorado.gov/colorado-hospital-discounted-care',
      'fhw.org/patient-resources/hospital-discounted-care',
    ],
    ['medicaid-ice'],
  ],
  [
    'cover-all-coloradans',
    'no',
    'nobody',
    '2025-01-01',
    'high',
    ['coloradokids.org/cover-all-coloradans-is-live', 'healthfirstcolorado.com/ufaq-category/immigrants'],
    ['medicaid-ice', 'cover-all-children'],
  ],
  [
    'wic',
    'no',
    'nobody',
    '',
    'medium-high',
    [
      SECTION_1615,
      'paulweiss.com/insights/coronavirus-covid-19-relief-center/practice-overview/other-states/colorado/special-supplemental-nutrition-program-for-women-infants-and-children-wic',
    ],
    [],
  ],
  [
    'school-meals',
    'no',
    'nobody',
    '',
    'high',
    [SECTION_1615, 'svvsd.org/departments/operations-maintenance/nutrition/menu'],
    [],
  ],
  ['food-bank-usda', 'ask', 'not-known', '', 'medium', [SECTION_1615, FOOD_SHARE], []],
  ['senior-boxes', 'ask', 'not-known', '', 'medium', [SECTION_1615, FOOD_SHARE], []],
  ['head-start', 'ask', 'child', '', 'medium', [NOTICE, SUIT], []],
  [
    'community-health-center',
    'ask',
    'not-known',
    '',
    'medium',
    ['uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title42-section254b', NOTICE, SUIT],
    [],
  ],
  [
    'leap',
    'yes',
    'household',
    '',
    'high',
    ['riograndecounty.colorado.gov/leap', 'law.cornell.edu/regulations/colorado/9-CCR-2503-7-3.753'],
    ['county-staff'],
  ],
  [
    'housing-vouchers',
    'yes',
    'household',
    '',
    'high',
    [
      'nlihc.org/resource/hud-publishes-mixed-status-families-proposed-rule-comments-due-april-21-keep-families',
      'longmonthousing.org',
    ],
    ['hud-save'],
  ],
  [
    'colorado-works',
    'yes',
    'each-person',
    '',
    'medium',
    ['law.cornell.edu/regulations/colorado/9-CCR-2503-6-3.604'],
    ['county-staff'],
  ],
  [
    'ssi',
    'yes',
    'applicant',
    '',
    'medium',
    ['uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1612'],
    [],
  ],
  [
    'child-care-help',
    'yes',
    'child',
    '',
    'medium',
    ['coloradopeak.secure.force.com/AMHLP?PageId=ABCTZ&Lang=EN'],
    ['county-staff'],
  ],
  // We read C.R.S. 26-2-111.8 in a copy of 2022 that has no page.
  ['old-age-pension', 'yes', 'applicant', '', 'medium', [], ['county-staff']],
  ['omnisalud', 'no', 'nobody', '', 'medium', ['connectforhealthco.com/get-started/omnisalud'], []],
  ['fema-cash', 'ask', 'not-known', '', 'ask', [], []],
];
