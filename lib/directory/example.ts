import { TAXONOMY, TERMS } from './taxonomy';

const id = (number: number) => `0f0f7c52-6f6e-4f61-8a59-5a2f6f1f00${String(number).padStart(2, '0')}`;

const attribute = (number: number, code: keyof typeof TERMS, value: string) => ({
  id: id(number),
  value,
  taxonomy_term: { id: id(number + 1), code, ...TERMS[code], taxonomy: TAXONOMY },
});

/** A small HSDS 3 file with our attributes. `docs/directory.md` and the page about directories show it. */
export const EXAMPLE = {
  id: id(1),
  name: 'Example Food Bank',
  description: 'Groceries for anyone who comes.',
  website: 'https://www.example.com',
  services: [
    {
      id: id(2),
      name: 'Food pantry',
      status: 'active',
      assured_date: '2026-05-01',
      phones: [{ id: id(3), number: '800-555-0100', type: 'voice' }],
      languages: [{ id: id(4), code: 'es' }],
      schedules: [{ id: id(5), freq: 'WEEKLY', byday: 'TU,TH', opens_at: '09:00', closes_at: '12:30' }],
      attributes: [
        attribute(6, 'serves', 'emergency-food'),
        attribute(8, 'provider', 'nonprofit-charity'),
        attribute(10, 'city-contract', 'no'),
      ],
    },
  ],
} as const;
