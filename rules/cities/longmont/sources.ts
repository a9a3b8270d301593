import type { CityRules } from '../../city';
import type { ProgramSource } from '../../law/programs';
import type { Source } from '../../model';

/** The source of the City's posted policy. */
export const POLICY_SOURCE = 'longmont-policy-2017';

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

const FOOD_SHARE: ProgramSource = {
  title: 'Community Food Share',
  url: 'https://communityfoodshare.org/adapting-to-meet-the-needs-of-our-community',
  date: '2021',
};

/** Local pages about a program, added to the sources of the program. */
export const CITY_PROGRAM_SOURCES: CityRules['CITY_PROGRAM_SOURCES'] = {
  'school-meals': [
    {
      title: 'St. Vrain Valley Schools',
      url: 'https://www.svvsd.org/departments/operations-maintenance/nutrition/menu',
    },
  ],
  'food-bank-usda': [FOOD_SHARE],
  'senior-boxes': [FOOD_SHARE],
  'housing-vouchers': [{ title: 'Longmont Housing Authority', url: 'https://longmonthousing.org' }],
};
