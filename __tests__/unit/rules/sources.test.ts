/**
 * Each norm has a source that a reader can look up, the day it was last read, and the day it must be read again.
 *
 * @jest-environment node
 */
import { checkedDay, NORMS, RULES_VERSION, SOURCES, type SourceId } from '@/rules';

const HOUSE = 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section';
const REGISTER = 'https://www.govinfo.gov/content/pkg/';

/** The address of each source, the start of its title, and how certain we are. */
const TABLE: readonly (readonly [SourceId, string, string, string])[] = [
  [
    'longmont-policy-2017',
    'https://longmontcolorado.gov/public-information/immigration-policies',
    'City of Longmont',
    'high',
  ],
  [
    'crs-24-76-5-103',
    'https://getpocketlaw.com/law/state_colorado/section-24-76-5-103-verification-of-lawful-presence-exceptions-reporting-rules_85742022fd67',
    'C.R.S. 24-76.5-103',
    'high',
  ],
  ['sb21-199', 'https://open.pluralpolicy.com/co/bills/2021A/SB21-199', 'Colorado SB21-199', 'high'],
  ['sb25-276', 'https://leg.colorado.gov/bills/SB25-276', 'Colorado SB25-276', 'high'],
  ['usc-8-1611', `${HOUSE}1611`, '8 U.S.C. 1611: federal', 'high'],
  ['usc-8-1621', `${HOUSE}1621`, '8 U.S.C. 1621: state and local', 'high'],
  ['usc-8-1621-d', `${HOUSE}1621`, '8 U.S.C. 1621(d), read with Colorado SB21-199', 'medium-high'],
  ['usc-8-1642', `${HOUSE}1642`, '8 U.S.C. 1642(d), nonprofit', 'high'],
  [
    'ag-order-2001',
    `${REGISTER}FR-2001-01-16/html/01-1158.htm`,
    '66 FR 3613: Attorney General Order 2353-2001',
    'high',
  ],
  ['hhs-2025', `${REGISTER}FR-2025-07-14/html/2025-13118.htm`, '90 FR 31232: HHS', 'high'],
  ['ag-2025', `${REGISTER}FR-2025-07-16/html/2025-13318.htm`, '90 FR 32023: Attorney General', 'high'],
  ['hud-2025', 'https://lexbuild.dev/fr/2025/11/2025-21120', '90 FR 54363: HUD', 'medium'],
];

it.each(TABLE)('%s has its address, title and certainty', (id, url, title, sure) => {
  expect(SOURCES[id]).toMatchObject({
    url,
    sure,
    title: expect.stringMatching(new RegExp(`^${title.replace(/[()]/g, '\\$&')}`)),
  });
});

it('each source is used, and each norm has one', () => {
  expect(Object.keys(SOURCES).sort()).toEqual(TABLE.map(([id]) => id).sort());
  expect(Object.keys(SOURCES).sort()).toEqual([...new Set(NORMS.map(({ source }) => source))].sort());
});

it('each was read, and is read again within two months, except repealed law', () => {
  const late = Object.entries(SOURCES).filter(([, { reviewBy }]) => reviewBy !== '2027-01-30');
  expect(late.map(([id]) => id)).toEqual(['crs-24-76-5-103']);
  for (const { lastChecked, reviewBy } of Object.values(SOURCES)) {
    expect(lastChecked).toBe('2026-11-30');
    expect(['2027-01-30', '2027-05-30']).toContain(reviewBy);
  }
});

it('the version of the norms is the day they were last changed', () => {
  expect(checkedDay(RULES_VERSION)).toBe('2026-11-30');
});

it('a court order holds back two readings of 2025, an agreement a third', () => {
  expect(NORMS.filter(({ heldBack }) => heldBack).map(({ id, heldBack }) => [id, heldBack?.by])).toEqual([
    ['federal-hhs-2025', 'court-order'],
    ['federal-ag-2025', 'court-order'],
    ['federal-hud-2025', 'agreement'],
  ]);
});

it.each(NORMS.map(({ id, clause, source, authority }) => [id, clause, source, authority]))(
  '%s: %s is a clause of %s',
  (_id, clause, source, authority) => {
    const clauses: Readonly<Record<string, RegExp>> = {
      'longmont-policy-2017': /^(PS-1|CD-3|PC-1|PB-[123])$/,
      'crs-24-76-5-103': /^24-76\.5-103( \([a-f]\)|\(1\))$/,
      'sb21-199': /^(SB21-199|C\.R\.S\. 8-17\.5)$/,
      'sb25-276': /^SB25-276$/,
      'usc-8-1611': /^8 U\.S\.C\. 1611(\(b\))?, 1621(\(b\))?$/,
      'usc-8-1621': /^8 U\.S\.C\. 1611\(c\), 1621\(c\)$/,
      'usc-8-1621-d': /^8 U\.S\.C\. 1621\(d\)$/,
      'usc-8-1642': /^8 U\.S\.C\. 1642\(d\)$/,
      'ag-order-2001': /^Order 2353-2001$/,
      'hhs-2025': /^90 FR 31232$/,
      'ag-2025': /^90 FR 32023$/,
      'hud-2025': /^90 FR 54363$/,
    };
    expect(clause).toMatch(clauses[source as string] as RegExp);
    const by = /^longmont/.test(source as string)
      ? 'city'
      : /^(crs|sb)/.test(source as string)
        ? 'state'
        : 'federal';
    // The federal answer on contract work also cites a state act.
    if (_id !== 'federal-contract-work') expect(authority).toBe(by);
  },
);
