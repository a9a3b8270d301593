import { TIMELINE, type TimelineId } from '@/lib/city/timeline';
import { changesBetween, changesSincePolicy } from '@/lib/reading/changes';
import { NORMS, type Service } from '@/rules';

const TODAY = '2026-11-22';

describe('the timeline', () => {
  it('is in the order of the days, each event once', () => {
    const days = TIMELINE.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(new Set(TIMELINE.map(({ id }) => id)).size).toBe(TIMELINE.length);
  });

  it('has an event for every day on which a norm begins, ends or is held back', () => {
    const days: readonly string[] = TIMELINE.map(({ day }) => day);
    for (const { id, from, until, heldBack } of NORMS)
      for (const day of [from, until, heldBack?.from])
        if (day !== undefined) expect({ id, day, told: days.includes(day) }).toEqual({ id, day, told: true });
  });

  it('dates an event as the norms of its source do', () => {
    for (const event of TIMELINE) {
      const source = 'source' in event && 'id' in event.source ? event.source.id : undefined;
      if (source === undefined) continue;
      const days = NORMS.filter((norm) => norm.source === source).map(({ from }) => from);
      expect({ id: event.id, days }).toEqual({ id: event.id, days: expect.arrayContaining([event.day]) });
    }
  });
});

describe('what changed since the policy', () => {
  it.each<[Service, readonly TimelineId[]]>([
    ['housing-assistance', ['sb21-199', 'sb25-276']],
    ['emergency-health-care', ['sb21-199', 'sb25-276']],
    ['immunizations', []],
    ['emergency-food', ['sb21-199', 'ag-2025', 'court-2025']],
    ['crisis-counseling', ['sb21-199', 'hhs-2025', 'ag-2025', 'court-2025']],
    ['short-term-shelter', ['sb21-199', 'hhs-2025', 'ag-2025', 'court-2025', 'hud-2025', 'hud-hold-2025']],
    ['public-safety', ['hb19-1124', 'hb23-1100', 'sb25-276']],
    ['city-contract-work', ['sb21-199']],
    ['recreation', []],
  ])('for %s: %j', (service, events) => {
    expect(changesSincePolicy(service, TODAY)).toEqual(events);
  });

  it('leaves out later events', () => {
    expect(changesSincePolicy('housing-assistance', '2022-06-30')).toEqual([]);
    expect(changesSincePolicy('housing-assistance', '2022-07-01')).toEqual(['sb21-199']);
  });

  it('for a past day, has the events since', () => {
    expect(changesBetween('housing-assistance', '2019-05-28', TODAY)).toEqual(['sb21-199', 'sb25-276']);
    expect(changesBetween('housing-assistance', '2022-07-01', TODAY)).toEqual(['sb25-276']);
    expect(changesBetween('housing-assistance', TODAY, TODAY)).toEqual([]);
  });
});
