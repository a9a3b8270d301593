import { dueReviews, REVIEWED, reviewReport } from '@/lib/reading/dueReviews';
import { NORMS, SOURCES } from '@/rules';

const ids = (day: string) => dueReviews(day).map(({ id }) => id);
const first = Object.values(REVIEWED)
  .map(({ reviewBy }) => reviewBy)
  .sort()[0] as string;
const last = Object.values(REVIEWED)
  .map(({ reviewBy }) => reviewBy)
  .sort()
  .at(-1) as string;

const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

describe('reviews', () => {
  it('are due from their day on, and not the day before', () => {
    expect(ids(dayBefore(first))).toEqual([]);
    expect(ids(first)).toEqual(expect.arrayContaining(['longmont-policy-2017', 'programs', 'disclosures']));
    expect(ids(last).sort()).toEqual(Object.keys(REVIEWED).sort());
  });

  it('name every norm of the source', () => {
    const norms = dueReviews(last).flatMap((review) => review.norms);
    expect([...norms].sort()).toEqual(NORMS.map(({ id }) => id).sort());
  });

  it('are listed with the longest overdue first, and with addresses', () => {
    const source = SOURCES['sb21-199'];
    const due = dueReviews('2030-01-03', {
      'sb21-199': { ...source, reviewBy: '2030-01-02' },
      'ag-2025': { ...source, title: 'An order', reviewBy: '2030-01-01' },
    });
    expect(due.map(({ id }) => id)).toEqual(['ag-2025', 'sb21-199']);
    const report = reviewReport('2030-01-03', due);
    expect(report).toContain('2 of our sources must be read again');
    expect(report).toContain(`- An order\n  ${source.url}\n  due 2030-01-01`);
    expect(report.indexOf('An order')).toBeLessThan(report.indexOf(source.title));
  });

  it('are one line if nothing is due', () => {
    expect(reviewReport('2026-11-22', [])).toBe('No source is due to be read again on 2026-11-22.');
  });
});

describe('every source', () => {
  it('is read again after it was last read, within a year', () => {
    const wrong = Object.values(REVIEWED).filter(
      ({ lastChecked, reviewBy }) =>
        !(lastChecked < reviewBy && Date.parse(reviewBy) - Date.parse(lastChecked) <= 366 * 86_400_000),
    );
    expect(wrong).toEqual([]);
  });
});
