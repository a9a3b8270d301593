/** Lines and offices for all of Colorado, as public pages describe them. A city chooses which of them to show, and where. */

import { FACTS } from '@/rules';
import type { Place } from './place';

/** Lines for somebody in danger. No supplied file can change or remove them. */
export const EMERGENCY_LINES: readonly Place[] = [
  {
    id: 'emergency',
    name: '911',
    kind: 'emergency',
    phones: [{ number: '911' }],
    confirm: false,
    serves: ['emergency-health-care', 'public-safety', 'life-or-safety-program'],
  },
  {
    id: 'crisis-988',
    name: '988 Colorado Mental Health Line',
    kind: 'line',
    phones: [{ number: '988' }, { number: '988', label: 'text' }],
    languageNote: 'calls-in-many',
    asOf: '2025',
    confirm: false,
    serves: ['crisis-counseling'],
  },
];

/** The others, by id. */
export const STATEWIDE = {
  'hunger-free': {
    id: 'hunger-free',
    name: 'Hunger Free Colorado food resource line',
    kind: 'line',
    phones: [{ number: '855-855-4626' }],
    languageNote: 'more-than-150',
    asOf: 'undated',
    confirm: false,
    serves: ['emergency-food', 'food-assistance'],
  },
  'leap-line': {
    id: 'leap-line',
    name: 'LEAP, heating help',
    kind: 'state',
    phones: [{ number: '1-866-432-8435' }],
    asOf: '2022-2026',
    confirm: false,
    serves: [],
  },
  'health-first': {
    id: 'health-first',
    name: 'Health First Colorado member line',
    kind: 'state',
    phones: [{ number: '1-800-221-3943' }],
    asOf: 'undated',
    confirm: true,
    serves: [],
  },
  'wic-state': {
    id: 'wic-state',
    name: 'Colorado WIC',
    kind: 'state',
    phones: [{ number: '1-800-688-7777' }],
    asOf: '2020',
    confirm: true,
    serves: [],
  },
  '211': {
    id: '211',
    name: '2-1-1 Colorado',
    kind: 'line',
    phones: [{ number: '2-1-1' }, { number: '866-760-6489' }],
    url: 'https://211colorado.org',
    asOf: '2025-2026',
    confirm: false,
    serves: FACTS.service,
  },
  'immigration-defense': {
    id: 'immigration-defense',
    name: 'State Immigration Legal Defense Fund',
    kind: 'state',
    url: 'https://ona.colorado.gov/our-work/immigration-legal-defense-fund',
    asOf: 'undated',
    confirm: false,
    serves: [],
    topics: ['legal-help'],
  },
  'rapid-response': {
    id: 'rapid-response',
    name: 'Colorado Rapid Response Network',
    kind: 'line',
    phones: [{ number: '1-844-864-8341' }],
    // The source says "24 hours" and names no days, so none are named here.
    hours: [{ opens: '00:00', closes: '23:59' }],
    languageNote: 'two-languages',
    asOf: 'undated',
    confirm: false,
    serves: [],
    topics: ['immigration-officers'],
  },
} as const satisfies Readonly<Record<string, Place>>;
