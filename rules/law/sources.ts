/** Sources for every city in Colorado. */
import type { Day, Source } from '../model';

const READ = '2026-11-30';
/** A court, an agency or a legislature can change these, so we read them again within two months. */
const SOON = '2027-01-30';
/** Repealed law does not change. */
const LATER = '2027-05-30';

interface More {
  readonly sure?: Source['sure'];
  readonly reviewBy?: Day;
  /** Addresses without `https://`. */
  readonly also?: readonly string[];
}

const source = (title: string, url: string, { sure = 'high', reviewBy = SOON, also }: More = {}): Source => ({
  title,
  url: `https://${url}`,
  ...(also && { also: also.map((address) => `https://${address}`) }),
  lastChecked: READ,
  reviewBy,
  sure,
});

const usCode = (section: string, title: string, more?: More): Source =>
  source(
    `8 U.S.C. ${section}${title}`,
    `uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section${section}`,
    more,
  );

/** The court order (New York v. DOJ, D.R.I.), as the Attorney General of Colorado describes it, and the appeal. */
export const COURT_ORDER_PAGES = [
  'coag.gov/press-releases/attorney-general-phil-weiser-trump-lawsuit-block-restrictions-public-benefits-7-21-25',
  'sligolawgroup.com/news/federal-government-appeals-prwora-pi',
] as const;

/** Sources of state and federal law, by id. Titles are names of documents and are not translated. */
export const LAW_SOURCES = {
  'crs-24-76-5-103': source(
    'C.R.S. 24-76.5-103 (HB06S-1023), repealed',
    'getpocketlaw.com/law/state_colorado/section-24-76-5-103-verification-of-lawful-presence-exceptions-reporting-rules_85742022fd67',
    { reviewBy: LATER },
  ),
  'sb21-199': source('Colorado SB21-199', 'open.pluralpolicy.com/co/bills/2021A/SB21-199'),
  'sb25-276': source('Colorado SB25-276', 'leg.colorado.gov/bills/SB25-276', {
    also: [
      'www.cirsa.org/blog/recent-legislation-limiting-local-government-cooperation-with-federal-immigration-authorities',
    ],
  }),
  'usc-8-1611': usCode('1611', ': federal public benefits'),
  'usc-8-1621': usCode('1621', ': state and local public benefits'),
  'usc-8-1621-d': usCode('1621', '(d), read with Colorado SB21-199', { sure: 'medium-high' }),
  'usc-8-1642': usCode('1642', '(d), nonprofit charities'),
  'ag-order-2001': source(
    '66 FR 3613: Attorney General Order 2353-2001',
    'www.govinfo.gov/content/pkg/FR-2001-01-16/html/01-1158.htm',
  ),
  'hhs-2025': source(
    '90 FR 31232: HHS notice; held back by New York v. DOJ (D.R.I.)',
    'www.govinfo.gov/content/pkg/FR-2025-07-14/html/2025-13118.htm',
    { also: COURT_ORDER_PAGES },
  ),
  'ag-2025': source(
    '90 FR 32023: Attorney General notice; held back by New York v. DOJ (D.R.I.)',
    'www.govinfo.gov/content/pkg/FR-2025-07-16/html/2025-13318.htm',
    { also: COURT_ORDER_PAGES },
  ),
  'hud-2025': source('90 FR 54363: HUD notice (a copy)', 'lexbuild.dev/fr/2025/11/2025-21120', {
    sure: 'medium',
    also: [
      'nlihc.org/resource/hud-issues-prwora-notice-regarding-federal-public-benefit-definition-nhlp-shares-updated',
      'ruralhome.org/hac-news-december-4-2025',
    ],
  }),
} as const satisfies Record<string, Source>;
