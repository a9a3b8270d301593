/** @jest-environment node */
import { moment, passedSince, today } from '@/lib/clock';

describe('today', () => {
  it('is the day in Longmont', () => {
    expect(today(new Date('2026-12-01T06:59:00Z'))).toBe('2026-11-30');
    expect(today(new Date('2026-12-01T07:00:00Z'))).toBe('2026-12-01');
  });

  it.each(['1970-01-01', '2016-06-01', '2026-11-29'])(
    'is the day of the build if the device says %s',
    (day) => {
      expect(today(new Date(`${day}T12:00:00Z`), '2026-11-30')).toBe('2026-11-30');
    },
  );

  it('is the day that the build sets', async () => {
    process.env.SOURCE_DATE_EPOCH = '1782302400';
    await jest.isolateModulesAsync(async () => {
      const clock = await import('@/lib/clock');
      expect(clock.today()).toBe('2026-06-24');
    });
    delete process.env.SOURCE_DATE_EPOCH;
  });

  it('is later than the day of the build on a later day', () => {
    expect(today(new Date('2027-01-02T12:00:00Z'), '2026-11-30')).toBe('2027-01-02');
  });
});

describe('the time that passed', () => {
  const minute = 60_000;
  const passed = (byWall: number, bySteady: number) => {
    jest.useFakeTimers({ now: Date.parse('2026-11-30T12:00:00Z') });
    const before = moment();
    jest.spyOn(Date, 'now').mockReturnValue(before.wall + byWall * minute);
    jest.spyOn(performance, 'now').mockReturnValue(before.steady + bySteady * minute);
    try {
      return passedSince(before) / minute;
    } finally {
      jest.restoreAllMocks();
      jest.useRealTimers();
    }
  };

  it.each([
    ['both clocks ran', 5, 5, 5],
    ['the steady clock stopped while the device slept', 180, 1, 180],
    ['the clock was set back a little', 4, 7, 7],
    ['the device corrected its clock by a second', -0.01, 0, 0],
    ['the clock was set back by hours', -180, 2, Number.POSITIVE_INFINITY],
  ])('%s', (_, byWall, bySteady, all) => {
    expect(passed(byWall, bySteady)).toBeCloseTo(all);
  });
});
