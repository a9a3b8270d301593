/** Sources that any Colorado city shares. */
import type { Source } from '../model';

const READ = '2026-11-22';
/** A court or an agency can change these any week, so they are read again sooner than a statute. */
const SOON = '2027-01-22';
const LATER = '2027-05-22';

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

const federalRegister = (volume: number, page: number, title: string, sure?: Source['sure']): Source =>
  source(
    `${volume} FR ${page}: ${title}`,
    `www.federalregister.gov/citation/${volume}-FR-${page}`,
    SOON,
    sure,
  );

/** Sources of state and federal law, by id. Titles are names of documents and are not translated. */
export const LAW_SOURCES = {
  'crs-24-76-5-103': source('C.R.S. 24-76.5-103 (HB06S-1023), repealed', 'getpocketlaw.com', LATER),
  'sb21-199': source('Colorado SB21-199', 'open.pluralpolicy.com/co/bills/2021A/SB21-199', LATER),
  'sb25-276': source('Colorado SB25-276', 'cirsa.org', SOON),
  'usc-8-1611': usCode('1611', ': federal public benefits'),
  'usc-8-1621': usCode('1621', ': state and local public benefits'),
  'usc-8-1621-d': usCode('1621', '(d), read with Colorado SB21-199', 'medium-high'),
  'usc-8-1642': usCode('1642', '(d), nonprofit charities'),
  'ag-order-2001': federalRegister(66, 3613, 'Attorney General Order 2353-2001'),
  'hhs-2025': federalRegister(90, 31232, 'HHS notice; held back by New York v. DOJ (D.R.I.)'),
  'ag-2025': federalRegister(90, 32023, 'Attorney General notice; held back by New York v. DOJ (D.R.I.)'),
  'hud-2025': federalRegister(90, 54363, 'HUD notice', 'medium'),
} as const satisfies Record<string, Source>;
