/** @jest-environment jsdom */
import { nextEdge } from '@/lib/reading/nextEdge';
import { watchAge } from '@/lib/site/freshness';

describe('a page that may be out of date', () => {
  const shown = () => 'old' in document.documentElement.dataset;

  beforeEach(() => {
    delete document.documentElement.dataset.old;
    document.body.innerHTML = '<p class="site-old" data-good-until="2027-01-30">Old.</p>';
  });

  it('says so from its day on, and not the day before', () => {
    watchAge(document, '2027-01-29');
    expect(shown()).toBe(false);
    watchAge(document, '2027-01-30');
    expect(shown()).toBe(true);
  });

  it('says nothing if the build wrote no day', () => {
    document.body.innerHTML = '';
    watchAge(document, '2099-01-01');
    expect(shown()).toBe(false);
  });
});

describe('the day from which a page may be out of date', () => {
  it('is the next change that is known, or the first review that is due', () => {
    expect(nextEdge('2026-11-30')).toBe('2027-01-30');
    expect(nextEdge('2026-09-30')).toBe('2026-10-01');
    expect(nextEdge('2022-06-30')).toBe('2022-07-01');
    expect(nextEdge('2022-07-01')).toBe('2022-09-01');
  });

  it('is already past if a review is overdue on the day of the build', () => {
    expect(nextEdge('2027-03-01')).toBe('2027-01-30');
  });
});
