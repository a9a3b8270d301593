import { OpenNow } from '@/app/islands/check/results/OpenNow';
import { directory, type PlaceView } from '@/lib/directory';
import { inEnglish } from '../../inEnglish';

function said(id: string, now: string): string | null {
  jest.useFakeTimers({ now: new Date(now) });
  return inEnglish(<OpenNow place={directory.placeById(id) as PlaceView} />).textContent;
}

afterEach(() => jest.useRealTimers());

it('says whether a place is open at this moment in its city, where it says its hours', () => {
  expect(said('senior-center', '2026-11-30T12:00:00-07:00')).toBe('By its hours, open now');
  expect(said('senior-center', '2026-11-29T12:00:00-07:00')).toBe('By its hours, closed now');
  expect(said('resource-navigation', '2026-11-30T12:00:00-07:00')).toBe('');
});
