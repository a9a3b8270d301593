/** Sources that any Colorado city shares. */
import type { Source } from '../model';

const READ = '2026-11-30';
/** A court or an agency can change these any week, so they are read again sooner than a statute. */
const SOON = '2027-01-30';
const LATER = '2027-05-30';

const source = (title: string, url: string, reviewBy: string, sure: Source['sure'] = 'high'): Source => ({
  title,
  url: `https://${url}`,
  lastChecked: READ,
  reviewBy,
  sure,
});

const usCode = (section: string, title: string, sure?: Source['sure']): Source =>
  source(
    `8 U.S.C. ${section}${title}`,
    `uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section${section}`,
    LATER,
    sure,
  );

/** Sources of state and federal law, by id. Titles are names of documents and are not translated. */
export const LAW_SOURCES = {
  'crs-24-76-5-103': source(
    'C.R.S. 24-76.5-103 (HB06S-1023), repealed',
    'getpocketlaw.com/law/state_colorado/section-24-76-5-103-verification-of-lawful-presence-exceptions-reporting-rules_85742022fd67',
    LATER,
  ),
  'sb21-199': source('Colorado SB21-199', 'open.pluralpolicy.com/co/bills/2021A/SB21-199', LATER),
  'sb25-276': source('Colorado SB25-276', 'leg.colorado.gov/bills/SB25-276', SOON),
  'usc-8-1611': usCode('1611', ': federal public benefits'),
  'usc-8-1621': usCode('1621', ': state and local public benefits'),
  'usc-8-1621-d': usCode('1621', '(d), read with Colorado SB21-199', 'medium-high'),
  'usc-8-1642': usCode('1642', '(d), nonprofit charities'),
  'ag-order-2001': source(
    '66 FR 3613: Attorney General Order 2353-2001',
    'www.govinfo.gov/content/pkg/FR-2001-01-16/html/01-1158.htm',
    SOON,
  ),
  'hhs-2025': source(
    '90 FR 31232: HHS notice; held back by New York v. DOJ (D.R.I.)',
    'www.govinfo.gov/content/pkg/FR-2025-07-14/html/2025-13118.htm',
    SOON,
  ),
  'ag-2025': source(
    '90 FR 32023: Attorney General notice; held back by New York v. DOJ (D.R.I.)',
    'www.govinfo.gov/content/pkg/FR-2025-07-16/html/2025-13318.htm',
    SOON,
  ),
  'hud-2025': source(
    '90 FR 54363: HUD notice (a copy)',
    'lexbuild.dev/fr/2025/11/2025-21120',
    SOON,
    'medium',
  ),
} as const satisfies Record<string, Source>;
