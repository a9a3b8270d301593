import { decide, type Facts, RulesError } from '@/rules';

const refusal = (answers: unknown, asOf: unknown) => {
  try {
    decide(answers as Facts, asOf as string);
  } catch (error) {
    if (error instanceof RulesError) return { code: error.code, subject: error.subject };
    throw error;
  }
  return 'answered';
};

describe('what is not of the vocabulary is refused by name, and nothing is guessed', () => {
  it.each([
    [''],
    ['2026'],
    ['2026-1-1'],
    ['2026-02-30'],
    ['2025-02-29'],
    ['2026-13-01'],
    ['2026-00-10'],
    ['2026-01-00'],
    ['today'],
    ['2026-01-01T00:00:00Z'],
    [undefined],
    [null],
    [20260101],
    [new Date(0)],
    [['2026-11-22']],
    [new String('2026-11-22')],
  ])('the day %p', (day) => {
    expect(refusal({}, day)).toEqual({ code: 'malformed-date', subject: 'asOf' });
  });

  it('the day before anything else was asked of a fresh module', () => {
    jest.isolateModules(() => {
      const fresh = jest.requireActual<typeof import('@/rules')>('@/rules');
      expect(() => fresh.decide({}, '')).toThrow(/malformed-date/);
    });
  });

  it.each([
    [{ status: 'citizen' }, 'unknown-fact', 'status'],
    [{ toString: 'yes' }, 'unknown-fact', 'toString'],
    [{ service: 'rent' }, 'unknown-value', 'service'],
    [{ applicantAge: 17 }, 'unknown-value', 'applicantAge'],
    [{ inKind: null }, 'unknown-value', 'inKind'],
    [{ inKind: true }, 'unknown-value', 'inKind'],
    [null, 'malformed-answers', 'answers'],
    ['rent', 'malformed-answers', 'answers'],
    [[], 'malformed-answers', 'answers'],
  ])('the answers %p', (answers, code, subject) => {
    expect(refusal(answers, '2026-11-22')).toEqual({ code, subject });
  });

  it('tells what a day looks like', () => {
    expect(() => decide({}, 'today')).toThrow(/a calendar day as YYYY-MM-DD/);
  });

  it('29 February of a leap year, and an explicit undefined, are fine', () => {
    expect(refusal({ service: undefined }, '2024-02-29')).toBe('answered');
  });

  it('answers without anything behind them are fine', () => {
    const bare = Object.assign(Object.create(null), { service: 'recreation' });
    expect(refusal(bare, '2026-11-22')).toBe('answered');
  });
});
