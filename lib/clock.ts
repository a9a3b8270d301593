import type { Day } from '@/rules';

/**
 * Today in Longmont, as `YYYY-MM-DD`. The only clock of the project: rules and pages are handed the day.
 * @param now for tests; the present moment if left out
 */
export function today(now: Date = new Date()): Day {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Denver',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Milliseconds since some moment, going on while a device sleeps: for how long it has been quiet, and nothing else. */
export const passed = (): number => Date.now();
