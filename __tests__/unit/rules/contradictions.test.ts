/**
 * If norms contradict each other, every decision throws an error that names them.
 *
 * @jest-environment node
 */
import { deciderOf, NORMS, type Norm, SOURCES } from '@/rules';

describe('if norms contradict each other, every decision throws', () => {
  const general = NORMS.find(({ id }) => id === 'city-general') as Norm;
  const anAdult = { service: 'cash-assistance', applicantAge: '18-or-older', provider: 'city' } as const;

  it('two general rules of one authority on one day', () => {
    const decideWrongly = deciderOf([...NORMS, { ...general, id: 'city-second' }], SOURCES);
    expect(() => decideWrongly(anAdult, '2026-11-22')).toThrow('city: two general rules on 2026-11-22');
    expect(() => decideWrongly(anAdult, '2017-05-15')).not.toThrow();
  });

  it('two exceptions that apply together and disagree', () => {
    const opposed: Norm = {
      ...general,
      id: 'city-opposed',
      requires: 'required',
      when: { service: ['immunizations'] },
      defeats: ['city-general'],
    };
    const decideWrongly = deciderOf([...NORMS, opposed], SOURCES);
    expect(() => decideWrongly({ ...anAdult, service: 'immunizations' }, '2026-11-22')).toThrow(
      /conflict between city-immunizations and city-opposed/,
    );
  });
});
