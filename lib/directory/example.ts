import { TAXONOMY } from './taxonomy';

/** A small file in the form of HSDS 3, with our attributes: the one of `docs/directory.md` and of the page about directories. */
export const EXAMPLE = {
  id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0001',
  name: 'Example Food Bank',
  description: 'Groceries for anyone who comes.',
  website: 'https://www.example.com',
  services: [
    {
      id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0002',
      name: 'Food pantry',
      status: 'active',
      assured_date: '2026-05-01',
      phones: [
        {
          id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0003',
          number: '800-555-0100',
          type: 'voice',
        },
      ],
      languages: [
        {
          id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0004',
          code: 'es',
        },
      ],
      schedules: [
        {
          id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0005',
          freq: 'WEEKLY',
          byday: 'TU,TH',
          opens_at: '09:00',
          closes_at: '12:30',
        },
      ],
      attributes: [
        {
          id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0006',
          value: 'emergency-food',
          taxonomy_term: {
            id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0007',
            code: 'serves',
            name: 'Serves',
            description: 'A kind of service that this place gives.',
            taxonomy: TAXONOMY,
          },
        },
        {
          id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0008',
          value: 'nonprofit-charity',
          taxonomy_term: {
            id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0009',
            code: 'provider',
            name: 'Provider',
            description: 'Who runs it: the City, a charity, another organization, another agency.',
            taxonomy: TAXONOMY,
          },
        },
        {
          id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0010',
          value: 'no',
          taxonomy_term: {
            id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0011',
            code: 'city-contract',
            name: 'City contract',
            description: 'Whether it is given under a contract with the City: "yes" or "no".',
            taxonomy: TAXONOMY,
          },
        },
      ],
    },
  ],
} as const;
