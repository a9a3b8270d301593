/** @jest-environment jsdom */
import { goodUntil } from '@/lib/reading/goodUntil';
import { showAge } from '@/lib/site/age';
import type { Norm, Source } from '@/rules';

it.each([
  ['2027-03-01', true],
  ['2027-03-02', false],
])('a page that is good until March 1 says that it is old: on %s it is hidden, %s', (today, hidden) => {
  document.body.innerHTML = '<p data-good-until="2027-03-01" hidden>old</p>';
  showAge(document, today);
  expect(document.querySelector('p')?.hidden).toBe(hidden);
});

it('a build is good until the first source is to be read again, or the law changes as we knew it would', () => {
  const source = (reviewBy: string): Source => ({
    title: '',
    url: '',
    lastChecked: '2026-11-22',
    reviewBy,
    sure: 'high',
  });
  const norm = (until: string) => ({ from: '2017-01-01', until }) as unknown as Norm;
  const sources = [source('2027-05-01'), source('2027-02-01')];
  expect(goodUntil(sources, [norm('2026-01-01')])).toBe('2027-02-01');
  expect(goodUntil(sources, [norm('2027-01-01')])).toBe('2027-01-01');
  expect(goodUntil()).toMatch(/^20\d\d-\d\d-\d\d$/);
});
