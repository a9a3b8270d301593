/** What the City, its police and the county say today beside the policy of 2017, with the pages. The words are `policy.today.<id>`. */
import type { CityFact } from '@/lib/cities/pack';
import type { Day } from '@/rules';

/** The day on which we last read every page, and the day by which we read them again. */
export const cityTodayLastChecked: Day = '2026-11-30';
export const cityTodayReviewBy: Day = '2027-01-30';

const DISTRICT_ATTORNEY =
  'https://bouldercounty.gov/district-attorney/immigrant-rights-in-the-boulder-county-justice-system';

export const cityToday = [
  { id: 'council', pages: ['https://longmontcolorado.gov/public-information/immigration-policies'] },
  {
    id: 'police',
    pages: [
      'https://longmontcolorado.gov/public-safety/transparency-records-and-online-options/longmont-police-and-immigration',
    ],
  },
  { id: 'jail', pages: [DISTRICT_ATTORNEY] },
  { id: 'court', pages: [DISTRICT_ATTORNEY] },
  {
    id: 'fees',
    pages: [
      'https://www.lafayetteco.gov/236/Reduced-Rate-Program',
      'https://www.fcgov.com/recreation/reducedfeeprogram.php',
    ],
  },
  { id: 'id', pages: [] },
] as const satisfies readonly CityFact[];
