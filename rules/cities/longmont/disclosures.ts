/** What the staff of Boulder County, and its jail, may pass on. The sentences are `disclosures.<id>`. */
import type { Disclosure, LOCAL_DISCLOSURES } from '../../law/disclosures';

export const CITY_DISCLOSURES: readonly (Disclosure & { readonly id: (typeof LOCAL_DISCLOSURES)[number] })[] =
  [
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
