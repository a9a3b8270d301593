/** @jest-environment node */
import type { Remark } from '@/lib/directory/problems';
import { hoursIn } from '@/lib/directory/read/schedules';

const TODAY = '2026-11-30';
function read(value: unknown) {
  const reported: Remark[] = [];
  return { hours: hoursIn(value, 'schedules', TODAY, (_field, why) => reported.push(why)), reported };
}
const week = (change: object) => ({
  freq: 'WEEKLY',
  byday: 'MO',
  opens_at: '09:00',
  closes_at: '17:00',
  ...change,
});
const MONDAY = { days: ['MO'], opens: '09:00', closes: '17:00' };
const ALL = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

test('one schedule for each day becomes one entry for the days with the same times; one with a note stays separate', () => {
  const saturday = week({ byday: 'SA', closes_at: '12:00' });
  const noted = week({ byday: 'FR', description: 'Ring the bell' });
  expect(read([week({}), week({ byday: 'TU' }), saturday, noted]).hours).toEqual([
    { ...MONDAY, days: ['MO', 'TU'] },
    { ...MONDAY, days: ['SA'], closes: '12:00' },
    { ...MONDAY, days: ['FR'] },
    { text: 'Ring the bell' },
  ]);
});

describe('a weekly schedule becomes days and times', () => {
  test.each([
    ['as the standard writes it', {}, MONDAY],
    ['small letters', { byday: 'mo,tu' }, { ...MONDAY, days: ['MO', 'TU'] }],
    ['names', { byday: 'Monday; Wed and Fri' }, { ...MONDAY, days: ['MO', 'WE', 'FR'] }],
    ['a range', { byday: 'Mon - Thu' }, { ...MONDAY, days: ['MO', 'TU', 'WE', 'TH'] }],
    ['a list', { byday: ['SA', 'MO'] }, { ...MONDAY, days: ['MO', 'SA'] }],
    ['daily', { freq: 'DAILY', byday: undefined }, { ...MONDAY, days: ALL }],
    ['the number of a day', { byday: undefined, weekday: 2 }, { ...MONDAY, days: ['TU'] }],
    ['one digit', { opens_at: '9:00' }, MONDAY],
    ['morning and afternoon', { opens_at: '9 AM', closes_at: '5:00 p.m.' }, MONDAY],
    ['noon', { closes_at: 'noon' }, { ...MONDAY, closes: '12:00' }],
    ['seconds', { opens_at: '09:00:00', closes_at: '17:00:00' }, MONDAY],
    ['our offset', { opens_at: '09:00-07:00', closes_at: '17:00-06:00', timezone: -7 }, MONDAY],
    ['our zone by name', { timezone: 'America/Denver' }, MONDAY],
    [
      'a whole day',
      { opens_at: '00:00', closes_at: '24:00' },
      { ...MONDAY, opens: '00:00', closes: '23:59' },
    ],
    ['until midnight', { closes_at: '24:00' }, { ...MONDAY, closes: '00:00' }],
    ['an interval that is a text', { interval: '1' }, MONDAY],
    ['begun long ago', { valid_from: '2020-01-01', dtstart: '1/6/2020' }, MONDAY],
    ['other names', { opens_at: undefined, closes_at: undefined, start: '9 AM', end: '5 PM' }, MONDAY],
    ['no day', { freq: undefined, byday: '' }, { opens: '09:00', closes: '17:00' }],
  ])('%s', (_what, change, hours) => {
    expect(read([week(change)])).toEqual({ hours: [hours], reported: [] });
  });

  test('a note is added to it', () => {
    expect(read([week({ description: 'Closed first Monday' })]).hours).toEqual([
      MONDAY,
      { text: 'Closed first Monday' },
    ]);
    expect(read([week({ notes: 'By appointment' })]).hours).toEqual([MONDAY, { text: 'By appointment' }]);
  });
});

describe('any other schedule becomes text', () => {
  test.each([
    [{ freq: 'MONTHLY', byday: '1MO' }, 'First Monday of every month, 9 AM to 5 PM'],
    [{ freq: 'MONTHLY', byday: '2TU,-1FR' }, 'Second Tuesday, last Friday of every month, 9 AM to 5 PM'],
    [{ byday: '1MO', freq: undefined }, 'First Monday of every month, 9 AM to 5 PM'],
    [
      { freq: 'MONTHLY', byday: undefined, bymonthday: '15' },
      'Every month, on day 15 of the month, 9 AM to 5 PM',
    ],
    [{ interval: 2 }, 'Every other week, Monday, 9 AM to 5 PM'],
    [{ valid_from: '2027-06-01' }, 'Monday, 9 AM to 5 PM, from June 1, 2027'],
    [{ dtstart: '2027-06-01' }, 'Monday, 9 AM to 5 PM, from June 1, 2027'],
    [{ valid_from: '2026-01-01', valid_to: '2027-12-31' }, 'Monday, 9 AM to 5 PM, until December 31, 2027'],
    [{ until: '2026-12-24' }, 'Monday, 9 AM to 5 PM, until December 24, 2026'],
    [{ count: 3 }, '3 times, Monday, 9 AM to 5 PM'],
    [
      { opens_at: '16:00Z', closes_at: '23:00Z' },
      'Monday, 4 PM to 11 PM UTC (Mountain time: 9 AM to 4 PM in winter, 10 AM to 5 PM in summer)',
    ],
    [
      { timezone: -5 },
      'Monday, 9 AM to 5 PM UTC-5 (Mountain time: 7 AM to 3 PM in winter, 8 AM to 4 PM in summer)',
    ],
    [{ timezone: 'America/New_York' }, 'Monday, 9 AM to 5 PM America/New_York'],
    [{ opens_at: 'by appointment', closes_at: undefined }, 'Monday, by appointment'],
    [{ opens_at: 'Closed', closes_at: 'Closed' }, 'Monday, Closed'],
    [{ opens_at: '9:00', closes_at: '5:00' }, 'Monday, 9:00 to 5:00'],
    [{ opens_at: '5:30', closes_at: '7:00' }, 'Monday, 5:30 to 7:00'],
    [{ opens_at: '1', closes_at: '4 PM' }, 'Monday, 1 to 4 PM'],
    [{ closes_at: '' }, 'Monday, from 9 AM'],
    [{ byday: 'Mondays except holidays' }, 'Mondays except holidays, 9 AM to 5 PM'],
    [{ opens_at: '0.25', closes_at: '0.5' }, 'Monday, 0.25 to 0.5'],
    [{ closed: true }, 'Closed on Monday'],
    [{ opens_at: '25:00' }, 'Monday, 25:00 to 5 PM'],
    [{ opens_at: 'constructor' }, 'Monday, constructor to 5 PM'],
    [
      { closed: true, byday: undefined, start_date: '2026-12-24', end_date: '2026-12-26' },
      'Closed from December 24, 2026 until December 26, 2026',
    ],
  ])('%p', (change, text) => {
    expect(read([week(change)]).hours).toEqual([{ text }]);
  });

  test('a text, a list of texts, and a schedule with only a description', () => {
    expect(read('Mon-Fri 9-5').hours).toEqual([{ text: 'Mon-Fri 9-5' }]);
    expect(read(['Mon 9-5', 'Tue 9-5']).hours).toEqual([{ text: 'Mon 9-5' }, { text: 'Tue 9-5' }]);
    expect(read([{ description: 'Mon-Fri 9-5, closed 12-1' }]).hours).toEqual([
      { text: 'Mon-Fri 9-5, closed 12-1' },
    ]);
  });

  test('without times, the days stand before the description', () => {
    const change = { byday: 'TU', opens_at: '', closes_at: '', description: 'Closed' };
    expect(read([week(change)]).hours).toEqual([{ text: 'Tuesday: Closed' }]);
  });

  test('a description is added to the text of the rule', () => {
    expect(read([week({ interval: 2, description: 'Second and fourth week' })]).hours).toEqual([
      { text: 'Every other week, Monday, 9 AM to 5 PM' },
      { text: 'Second and fourth week' },
    ]);
  });
});

test('hours by the names of the days', () => {
  const hours = { monday: { open: '9:00 AM', close: '5:00 PM' }, tuesday: '9-5', sunday: 'Closed' };
  expect(read([hours])).toEqual({
    hours: [MONDAY, { text: 'Tuesday: 9-5' }, { text: 'Sunday: Closed' }],
    reported: [],
  });
});

test('a field of a schedule that nothing reads is reported', () => {
  expect(read([{ season: 'winter' }])).toEqual({ hours: [], reported: ['not-read'] });
  expect(read([week({ season: 'winter' })])).toEqual({ hours: [MONDAY], reported: ['not-read'] });
  expect(read([{ id: '1', freq: 'WEEKLY', description: null }])).toEqual({ hours: [], reported: [] });
});

test('past hours are reported', () => {
  expect(read([week({ valid_to: '2026-11-29' })])).toEqual({ hours: [], reported: ['hours-past'] });
  expect(read([week({ valid_to: '2026-11-30' })]).hours).toHaveLength(1);
});
