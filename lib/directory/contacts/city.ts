import type { Place } from '../place';

const longmont = (street: string) => ({ street, city: 'Longmont', state: 'CO' });

/** Offices of the City of Longmont. */
export const CITY_OFFICES: readonly Place[] = [
  {
    id: 'police-nonemergency',
    name: 'Longmont police',
    phones: [{ number: '303-651-8501' }],
    address: longmont('225 Kimbark St'),
    asOf: '2025',
    confirm: false,
    serves: ['public-safety'],
  },
  {
    id: 'utilities',
    name: 'City of Longmont utility billing',
    phones: [{ number: '303-651-8664' }],
    address: longmont('350 Kimbark St'),
    asOf: '2021',
    confirm: true,
    serves: ['utility-account'],
  },
  {
    id: 'senior-center',
    name: 'Longmont Senior Center',
    address: longmont('910 Longs Peak Ave'),
    hours: [
      { days: ['MO', 'TU', 'WE', 'TH'], opens: '08:00', closes: '20:00' },
      { days: ['FR'], opens: '08:00', closes: '17:00' },
      { days: ['SA'], opens: '08:00', closes: '12:00' },
    ],
    asOf: '2024',
    confirm: true,
    serves: ['recreation'],
  },
  {
    id: 'youth-center',
    name: 'Longmont Youth Center',
    address: longmont('1050 Lashley St'),
    languages: [{ code: 'en' }, { code: 'es' }],
    asOf: '2023-2024',
    confirm: true,
    serves: ['recreation'],
  },
  {
    id: 'library',
    name: 'Longmont Public Library',
    phones: [{ number: '303-651-8476' }],
    address: longmont('409 Fourth Ave'),
    asOf: '2020',
    confirm: true,
    serves: ['education-programs'],
  },
  {
    id: 'city-manager',
    name: "City Manager's Office",
    phones: [{ number: '303-651-8601' }],
    address: { ...longmont('350 Kimbark St'), postalCode: '80501' },
    email: 'cityoflongmont@longmontcolorado.gov',
    asOf: '2017, 2023',
    confirm: true,
    serves: ['privately-funded-human-services', 'city-contract-work'],
    topics: ['policy-questions'],
  },
];
