/**
 * Who may learn what a person writes on a form: records with their sources. The sentences are `disclosures.<id>`. A record says what may be passed
 * on, to whom, and by which order. It never says that data cannot reach anyone.
 */
import type { Day } from '../model';

/** The day on which we last read every record, and the day by which we read them again. */
export const DISCLOSURES_LAST_CHECKED: Day = '2026-11-30';
export const DISCLOSURES_REVIEW_BY: Day = '2027-01-30';

export interface DisclosureSource {
  readonly title: string;
  readonly url: string;
  readonly date?: Day;
}

export interface Disclosure {
  readonly id: string;
  /** The first day on which it is valid; absent for a practice without a first day. */
  readonly since?: Day;
  readonly sure: 'high' | 'medium';
  readonly sources: readonly [DisclosureSource, ...DisclosureSource[]];
  /** Whether to talk to a legal-help line before applying. */
  readonly legalFirst: boolean;
}

export const LAW_DISCLOSURES = [
  {
    id: 'medicaid-ice',
    since: '2026-01-06',
    sure: 'high',
    sources: [
      {
        title: 'Health First Colorado: questions of immigrants',
        url: 'https://healthfirstcolorado.com/ufaq-category/immigrants',
      },
      {
        title: 'The Colorado Sun',
        url: 'https://coloradosun.com/2026/02/11/denver-health-medicaid-immigration-information-sharing',
        date: '2026-02-11',
      },
      {
        title: 'California v. HHS (N.D. Cal.), as reported by Law & Crime',
        url: 'https://lawandcrime.com/high-profile/policies-are-totally-unclear-judge-berates-trump-admin-over-its-sharing-of-medicaid-data-with-ice-but-allows-certain-information-to-be-given',
        date: '2025-12-29',
      },
    ],
    legalFirst: true,
  },
  {
    id: 'cover-all-children',
    since: '2026-01-06',
    sure: 'medium',
    sources: [
      {
        title: 'Colorado Department of Health Care Policy and Financing',
        url: 'https://hcpf.colorado.gov/press-release/hcpf-statement-on-medicaid-data-shared-with-cms',
      },
    ],
    legalFirst: true,
  },
  {
    id: 'hud-save',
    since: '2026-01-23',
    sure: 'high',
    sources: [
      {
        title: 'National Low Income Housing Coalition',
        url: 'https://nlihc.org/resource/hud-imposes-redundant-30-day-directive-phas-owners-review-immigration-data-pif-nlihc',
      },
      {
        title: 'National Center for Housing Management',
        url: 'https://nchm.org/new-eiv-report-is-ready-and-waiting-for-phas',
      },
    ],
    legalFirst: true,
  },
  {
    id: 'snap-data',
    since: '2026-02-26',
    sure: 'high',
    sources: [
      {
        title: 'Court order (N.D. Cal.), as reported by The Epoch Times',
        url: 'https://www.theepochtimes.com/us/trump-administration-cannot-force-states-to-provide-food-stamp-data-judge-5991676',
        date: '2026-02-26',
      },
      {
        title: 'Denver7',
        url: 'https://www.denver7.com/news/local-news/colorado-joins-lawsuit-to-protect-the-personal-info-of-snap-participants-from-federal-government',
      },
    ],
    legalFirst: true,
  },
  {
    id: 'city-staff',
    since: '2025-07-01',
    sure: 'high',
    sources: [
      {
        title: 'Colorado SB25-276',
        url: 'https://leg.colorado.gov/bills/SB25-276',
      },
      {
        title: 'CIRSA: recent legislation',
        url: 'https://www.cirsa.org/blog/recent-legislation-limiting-local-government-cooperation-with-federal-immigration-authorities',
        date: '2025-08-05',
      },
    ],
    legalFirst: false,
  },
] as const satisfies readonly Disclosure[];

/** Records that a city may add: what the staff and the jail of its county may pass on. */
export const LOCAL_DISCLOSURES = ['county-staff', 'jail-public'] as const;

export type DisclosureId = (typeof LAW_DISCLOSURES)[number]['id'] | (typeof LOCAL_DISCLOSURES)[number];
