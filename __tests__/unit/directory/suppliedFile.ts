/** A small file as a nonprofit might write it, and ways to break it. */

export const ORGANIZATION = {
  id: 'f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1a01',
  name: 'Example Food Bank',
  description: 'Groceries for anyone who comes.',
  website: 'https://example.org',
  services: [
    {
      id: 'f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1a02',
      name: 'Food pantry',
      status: 'active',
      assured_date: '2026-05-01',
      phones: [{ id: 'f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1a03', number: '(303) 555-0100' }],
      schedules: [
        {
          id: 'f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1a04',
          freq: 'WEEKLY',
          byday: 'TU,TH',
          opens_at: '09:00',
          closes_at: '12:30',
        },
      ],
      attributes: [attribute('serves', 'emergency-food')],
    },
  ],
};

/** An attribute of our own taxonomy. */
export function attribute(code: string, value: string, taxonomy = 'longmont-benefits-screener') {
  return {
    id: 'f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1a05',
    value,
    taxonomy_term: {
      id: 'f2cb2f6e-37f5-4d0e-9d9f-6b1f6c4d1a06',
      code,
      name: code,
      description: 'One of our words',
      taxonomy,
    },
  };
}

type Organization = typeof ORGANIZATION;
type Service = Organization['services'][number];

/** The file with changed fields of the organization; `undefined` removes a field. */
export const organizationWith = (change: object): string =>
  JSON.stringify({ ...ORGANIZATION, ...change }, null, 2);

/** The file with changed fields of its service. */
export const serviceWith = (change: object): string =>
  organizationWith({
    services: ORGANIZATION.services.map((service: Service) => ({ ...service, ...change })),
  });
