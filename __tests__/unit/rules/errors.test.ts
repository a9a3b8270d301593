/**
 * Bad input throws an error that names it; nothing is guessed.
 *
 * @jest-environment node
 */
import { checkedDay, type Day, decide, type Facts, RulesError, type RulesErrorCode } from '@/rules';
import { TODAY } from './fixtures/matchers';

/** The error for input from plain JavaScript. */
function refusal(answers: unknown, day: unknown): RulesError {
  try {
    decide(answers as Facts, day as Day);
  } catch (error) {
    if (error instanceof RulesError) return error;
    throw error;
  }
  throw new Error(`accepted ${JSON.stringify(answers)} on ${String(day)}`);
}

const table: readonly (readonly [what: string, answers: unknown, code: RulesErrorCode, subject: string])[] = [
  ['nothing', undefined, 'malformed-answers', 'answers'],
  ['null', null, 'malformed-answers', 'answers'],
  ['a list', [], 'malformed-answers', 'answers'],
  ['a text', 'housing-assistance', 'malformed-answers', 'answers'],
  ['a fact that is none', { imigrationStatus: 'yes' }, 'unknown-fact', 'imigrationStatus'],
  [
    'a fact that is none, given as undefined',
    { service: 'recreation', color: undefined },
    'unknown-fact',
    'color',
  ],
  [
    'a fact that is none beside one that is',
    { service: 'recreation', toString: 'x' },
    'unknown-fact',
    'toString',
  ],
  ['facts from a prototype', Object.create({ service: 'recreation' }, {}), 'malformed-answers', 'answers'],
  ['a map', new Map([['service', 'recreation']]), 'malformed-answers', 'answers'],
  ['a date', new Date(0), 'malformed-answers', 'answers'],
  [
    'an object of a class',
    new (class {
      color = 'red';
      get service() {
        return 'recreation';
      }
    })(),
    'malformed-answers',
    'answers',
  ],
  ['a service that is none', { service: 'housing' }, 'unknown-value', 'service'],
  ['a value of another fact', { applicantAge: 'yes' }, 'unknown-value', 'applicantAge'],
  ['an age as a number', { applicantAge: 17 }, 'unknown-value', 'applicantAge'],
  ['true for yes', { inKind: true }, 'unknown-value', 'inKind'],
  ['null for unknown', { inKind: null }, 'unknown-value', 'inKind'],
  ['an empty text', { shortTerm: '' }, 'unknown-value', 'shortTerm'],
  ['another case', { organTransplant: 'Yes' }, 'unknown-value', 'organTransplant'],
  ['a list as a value', { lifeOrSafety: ['yes'] }, 'unknown-value', 'lifeOrSafety'],
  ['an index as a value', { funding: 0 }, 'unknown-value', 'funding'],
];

describe('answers', () => {
  it.each(table)('that are %s are refused', (_what, answers, code, subject) => {
    expect(refusal(answers, TODAY)).toMatchObject({ name: 'RulesError', code, subject });
  });

  it('get an error that says what is valid', () => {
    expect(refusal({ inKind: 'maybe' }, TODAY).message).toBe(
      'unknown-value: inKind is "maybe"; expected one of yes, no',
    );
    expect(refusal({ color: 'red' }, TODAY).message).toMatch(
      /^unknown-fact: color is "red"; expected one of service, applicantAge/,
    );
    expect(refusal(null, TODAY).message).toBe(
      'malformed-answers: answers is object; expected an object of facts',
    );
    expect(refusal({ inKind: 'x'.repeat(500) }, TODAY).message.length).toBeLessThan(150);
  });

  it('may leave a fact out or give it as undefined: both are unknown', () => {
    const left = decide({ service: 'recreation' }, TODAY);
    const given = decide({ service: 'recreation', inKind: undefined }, TODAY);
    expect(given).toEqual(left);
    expect(given.answers).toEqual({ service: 'recreation' });
  });

  it('are not kept: a later change to them changes no decision', () => {
    const answers: { service: 'recreation' | 'cash-assistance' } = { service: 'recreation' };
    const decision = decide(answers, TODAY);
    answers.service = 'cash-assistance';
    expect(decision.answers).toEqual({ service: 'recreation' });
  });
});

describe('a day', () => {
  it.each([
    ['is no text', 20261122],
    ['is missing', undefined],
    ['is a date', new Date(0)],
    ['is empty', ''],
    ['is in another order', '22-11-2026'],
    ['lacks a zero', '2026-1-1'],
    ['has a time', '2026-11-22T00:00'],
    ['has a space', ' 2026-11-22'],
    ['ends a line', '2026-11-22\n'],
    ['has no month 13', '2026-13-01'],
    ['has no month 0', '2026-00-10'],
    ['has no day 0', '2026-01-00'],
    ['has no day 32', '2026-01-32'],
    ['has no 31 November', '2026-11-31'],
    ['has no 29 February in that year', '2025-02-29'],
    ['has no 29 February in a century', '1900-02-29'],
  ])('that %s is refused', (_what, day) => {
    expect(refusal({}, day)).toMatchObject({ code: 'malformed-date', subject: 'asOf', value: day });
    // Also as the very first question, and after a valid one.
    decide({}, TODAY);
    expect(refusal({}, day)).toMatchObject({ code: 'malformed-date' });
  });

  it.each(['2024-02-29', '2000-02-29', '1990-01-01', '9999-12-31', '2026-04-30'])('%s is a day', (day) => {
    expect(checkedDay(day)).toBe(day);
    expect(decide({}, day).rulings.city.authority).toBe('city');
  });
});

describe('what is given back', () => {
  it('is frozen', () => {
    const decision = decide({ service: 'food-assistance' }, TODAY);
    const parts = [
      decision,
      decision.answers,
      decision.rulings,
      decision.differences,
      ...Object.values(decision.rulings),
    ];
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(decision.kind === 'depends' && Object.isFrozen(decision.stillMatters)).toBe(true);
    expect(() => Object.assign(decision.rulings, { city: null })).toThrow(TypeError);
  });
});
