/** The events of state and federal law and of the city, by day. The words are `policy.timeline.<id>`. */
import { cityEvents } from '@city/pack';
import type { EventSource, TimelineEvent } from '@/lib/cities/events';
import type { Day, SourceId } from '@/rules';
import { PUBLIC_CHARGE_PROPOSAL, PUBLIC_CHARGE_RULE } from './publicCharge';

export type { EventSource, TimelineEvent } from '@/lib/cities/events';

/** The day on which we last read the events whose source is not a source of the rules, and the day by which we read them again. */
export const TIMELINE_LAST_CHECKED: Day = '2026-11-30';
export const TIMELINE_REVIEW_BY: Day = '2027-01-30';

const of = (id: SourceId): EventSource => ({ id });

const LAW_EVENTS = [
  { id: 'federal-1996', day: '1996-08-22', authority: 'federal', source: of('usc-8-1611') },
  { id: 'ag-2001', day: '2001-01-16', authority: 'federal', source: of('ag-order-2001') },
  { id: 'state-2006', day: '2006-08-01', authority: 'state', source: of('crs-24-76-5-103') },
  {
    id: 'hb19-1124',
    day: '2019-05-28',
    authority: 'state',
    source: { title: 'Colorado HB19-1124', url: 'https://leg.colorado.gov/bills/hb19-1124' },
  },
  { id: 'sb21-199', day: '2022-07-01', authority: 'state', source: of('sb21-199') },
  {
    id: 'hospital-2022',
    day: '2022-09-01',
    authority: 'state',
    source: {
      title: 'Colorado Department of Health Care Policy and Financing (HB21-1198)',
      url: 'https://hcpf.colorado.gov/colorado-hospital-discounted-care',
      also: ['https://fhw.org/patient-resources/hospital-discounted-care'],
    },
    learned: ['medicaid-ice'],
  },
  {
    id: 'public-charge-2022',
    day: '2022-12-23',
    authority: 'federal',
    source: {
      title: 'Dickinson Wright: the rule in words',
      url: PUBLIC_CHARGE_RULE,
    },
  },
  {
    id: 'hb23-1100',
    day: '2024-01-01',
    authority: 'state',
    source: { title: 'Colorado HB23-1100', url: 'https://open.pluralpolicy.com/co/bills/2023A/HB23-1100' },
  },
  {
    id: 'cover-all-2025',
    day: '2025-01-01',
    authority: 'state',
    source: {
      title: 'Colorado Children’s Campaign',
      url: 'https://coloradokids.org/cover-all-coloradans-is-live',
    },
    learned: ['medicaid-ice', 'cover-all-children'],
  },
  { id: 'sb25-276', day: '2025-07-01', authority: 'state', source: of('sb25-276') },
  {
    id: 'pl119-21',
    day: '2025-07-04',
    authority: 'federal',
    source: {
      title: 'USDA Food and Nutrition Service: Public Law 119-21',
      url: 'https://www.fns.usda.gov/snap/obbb-alien-eligibility',
    },
  },
  { id: 'hhs-2025', day: '2025-07-14', authority: 'federal', source: of('hhs-2025') },
  { id: 'ag-2025', day: '2025-08-15', authority: 'federal', source: of('ag-2025') },
  {
    id: 'court-2025',
    day: '2025-09-10',
    authority: 'federal',
    source: {
      title: 'New York v. DOJ (D.R.I.), told by the Attorney General of Colorado',
      url: 'https://coag.gov/press-releases/attorney-general-phil-weiser-trump-lawsuit-block-restrictions-public-benefits-7-21-25',
      also: ['https://sligolawgroup.com/news/federal-government-appeals-prwora-pi'],
    },
  },
  {
    id: 'public-charge-proposal-2025',
    day: '2025-11-19',
    authority: 'federal',
    source: {
      title: '90 FR 52168',
      url: PUBLIC_CHARGE_PROPOSAL,
    },
  },
  { id: 'hud-2025', day: '2025-11-26', authority: 'federal', source: of('hud-2025') },
  {
    id: 'hud-hold-2025',
    day: '2025-11-26',
    authority: 'federal',
    source: {
      title: 'National Low Income Housing Coalition',
      url: 'https://nlihc.org/resource/hud-issues-prwora-notice-regarding-federal-public-benefit-definition-nhlp-shares-updated',
      also: ['https://ruralhome.org/hac-news-december-4-2025'],
    },
  },
  {
    id: 'medicaid-data-2026',
    day: '2026-01-06',
    authority: 'federal',
    source: { disclosure: 'medicaid-ice' },
  },
  { id: 'hud-save-2026', day: '2026-01-23', authority: 'federal', source: { disclosure: 'hud-save' } },
  {
    id: 'hud-proposal-2026',
    day: '2026-02-20',
    authority: 'federal',
    source: {
      title: 'National Low Income Housing Coalition (91 FR 8151)',
      url: 'https://nlihc.org/resource/hud-publishes-mixed-status-families-proposed-rule-comments-due-april-21-keep-families',
    },
  },
  { id: 'snap-data-2026', day: '2026-02-26', authority: 'federal', source: { disclosure: 'snap-data' } },
  {
    id: 'medicaid-2026',
    day: '2026-10-01',
    authority: 'federal',
    source: {
      title: 'Health First Colorado',
      url: 'https://www.healthfirstcolorado.com/faqs/im-an-immigrant-can-i-keep-my-health-first-colorado-coverage',
    },
    learned: ['medicaid-ice'],
  },
] as const satisfies readonly TimelineEvent[];

export type TimelineId = string;

export const TIMELINE: readonly TimelineEvent[] = [...LAW_EVENTS, ...cityEvents].sort((a, b) =>
  a.day.localeCompare(b.day),
);
