import { axisFor, LANES, placeOf, stretchesOf } from '@/lib/reading/ruleChart';
import { cellOf } from '@/lib/reading/ruleTable';
import { type Day, decide, NORMS } from '@/rules';

const dayBefore = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const edges = [
  ...new Set(NORMS.flatMap(({ from, until, heldBack }) => [from, until, heldBack?.from])),
].filter((day) => day !== undefined);

describe.each(LANES)('the bar $id', (lane) => {
  const stretches = stretchesOf(lane);

  it('shows on both sides of every date what the rules say', () => {
    for (const day of [...edges, ...edges.map(dayBefore), '2026-11-22']) {
      const shown = stretches.find(({ from, until = '9999-12-31' }) => from <= day && day < until);
      const { says } = cellOf(decide(lane.answers, day).rulings[lane.authority]);
      expect([day, shown?.says ?? 'no-duty']).toEqual([day, says]);
    }
  });

  it('has no gap and no two stretches alike side by side', () => {
    stretches.slice(1).forEach((stretch, index) => {
      expect(stretches[index]?.until).toBe(stretch.from);
      expect(stretches[index]?.says).not.toBe(stretch.says);
    });
    expect(stretches.map(({ says }) => says)).not.toContain('depends');
  });
});

describe('the axis', () => {
  const axis = axisFor('2026-11-22');

  it('holds every rule and the day, with a mark every five years', () => {
    expect(axis).toEqual({
      first: 1995,
      last: 2030,
      marks: [1995, 2000, 2005, 2010, 2015, 2020, 2025, 2030],
    });
    expect(axisFor('2031-01-01').last).toBe(2035);
  });

  it('places a day by its share of the years', () => {
    expect(placeOf('1995-01-01', axis)).toBe(0);
    expect(placeOf('2030-01-01', axis)).toBe(100);
    expect(placeOf('2012-07-02', axis)).toBe(50);
    expect(placeOf('1990-01-01', axis)).toBe(0);
  });
});
