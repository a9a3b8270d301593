import type { Source } from '../../model';

/** The City's own sources, by id. */
export const CITY_SOURCES = {
  'longmont-policy-2017': {
    title: 'City of Longmont, Immigration Policies',
    url: 'https://longmontcolorado.gov/public-information/immigration-policies',
    lastChecked: '2026-11-30',
    reviewBy: '2027-01-30',
    sure: 'high',
  },
} as const satisfies Record<string, Source>;
