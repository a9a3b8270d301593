/**
 * A decision is plain data: copying, comparing or writing it as JSON loses nothing.
 *
 * @jest-environment node
 */
import { decide } from '@/rules';
import { TODAY } from './fixtures/matchers';

const transplant = decide(
  {
    service: 'emergency-health-care',
    applicantAge: '18-or-older',
    appliesFor: 'self-or-household',
    organTransplant: 'yes',
    provider: 'city',
  },
  TODAY,
);

it('is whole as JSON, with its reasons', () => {
  const { answers, rulings } = JSON.parse(JSON.stringify(transplant)) as typeof transplant;
  expect(answers).toEqual(transplant.answers);
  expect(answers.organTransplant).toBe('yes');
  expect(rulings.city).toMatchObject({ basis: 'carve-out', norms: ['city-transplant'] });
  expect(rulings.city.trace).toContainEqual({ norm: 'city-transplant', status: 'applied' });
  expect(rulings.city.citations).toMatchObject([{ clause: 'PB-1', source: 'longmont-policy-2017' }]);
});

it('is whole as a copy', () => {
  const { city } = { ...transplant.rulings };
  expect({ ...city }.trace).toEqual(city.trace);
  expect(structuredClone(transplant)).toEqual(transplant);
});
