/** What the staff and the jail of Boulder County may pass on. The sentences are `disclosures.<id>`. */
import type { CityRules } from '../../city';

export const CITY_DISCLOSURES: CityRules['CITY_DISCLOSURES'] = [
  {
    id: 'jail-public',
    sure: 'high',
    sources: [
      {
        title: 'Boulder County District Attorney: immigrant rights',
        url: 'https://bouldercounty.gov/district-attorney/immigrant-rights-in-the-boulder-county-justice-system',
      },
    ],
    legalFirst: false,
  },
  {
    id: 'county-staff',
    since: '2018-06-26',
    sure: 'medium',
    sources: [
      {
        title: 'The Denver Post',
        url: 'https://www.denverpost.com/2018/06/26/boulder-county-immigration-ice',
        date: '2018-06-26',
      },
    ],
    legalFirst: false,
  },
];
