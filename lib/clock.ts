import { timeZone } from '@city/pack';
import type { Day } from '@/rules';

/** The day of the build. A device whose clock is earlier is wrong. Empty during the build and in tests. */
const BUILD_DAY = process.env.BUILD_DAY ?? '';

/** Seconds since 1970: the build uses this as the present time, so that a second build gives the same bytes. */
const BUILD_MOMENT = process.env.SOURCE_DATE_EPOCH ?? '';

const now = (): Date => (BUILD_MOMENT === '' ? new Date() : new Date(Number(BUILD_MOMENT) * 1000));

/**
 * Today in the city, as `YYYY-MM-DD`, but never before the day of the build: a device with a wrong clock would show the law of a past year. This is the
 * only clock of the project; rules and pages get the day as an argument.
 * @param at for tests; the present moment if left out
 * @param earliest for tests; the day of the build if left out
 */
export function today(at: Date = now(), earliest: Day = BUILD_DAY): Day {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  return day < earliest ? earliest : day;
}

/** A moment on the two clocks of a device. */
export interface Moment {
  readonly wall: number;
  readonly steady: number;
}

export const moment = (): Moment => ({ wall: Date.now(), steady: performance.now() });

/** A device may correct its clock by this much; more means that somebody set it back. */
const CORRECTION_MS = 60_000;

/**
 * Milliseconds since a moment, by the clock that shows more: the steady clock may stop while the device sleeps, and the wall clock may be set back.
 * @returns infinity if the wall clock was set back, because the device may also have slept
 */
export function passedSince({ wall, steady }: Moment): number {
  const byWall = Date.now() - wall;
  return byWall < -CORRECTION_MS ? Number.POSITIVE_INFINITY : Math.max(byWall, performance.now() - steady);
}

/** A moment of the week in the city: the weekday as HSDS writes it, the time as `HH:MM`. */
export interface WeekTime {
  readonly weekday: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
  readonly time: string;
}

/** The present moment of the week in the city, whatever the time zone of the device. */
export function weekTime(now: Date = new Date()): WeekTime {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    weekday: part('weekday').slice(0, 2).toUpperCase() as WeekTime['weekday'],
    time: `${part('hour')}:${part('minute')}`,
  };
}
