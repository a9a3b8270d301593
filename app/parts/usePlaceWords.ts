import { useTranslations } from 'next-intl';
import type { HoursView, PhoneView, PlaceView } from '@/lib/directory';
import { useIsolated } from './useIsolated';

/** The words for the data of a place. */
export interface PlaceWords {
  readonly phone: (phone: PhoneView) => string;
  readonly address: (address: NonNullable<PlaceView['address']>) => string;
  /** A web address without `https://`, `www.` and the last slash. */
  readonly site: (url: string) => string;
  /** Only the host, for small spaces. */
  readonly host: (url: string) => string;
  readonly hours: (hours: HoursView) => string;
  /** How old the data is; empty if the source has no date. */
  readonly asOf: (place: PlaceView) => string;
}

/** Names and numbers stay as they are; the words around them are in the page's language. */
export function usePlaceWords(): PlaceWords {
  const t = useTranslations('directory');
  const isolated = useIsolated();
  const clock = ({ time, half }: { time: string; half: 'am' | 'pm' }) => t(`hours.clock.${half}`, { time });
  return {
    phone: ({ number, label, extension }) =>
      `${t(`phone.${label}`, { number: isolated(number) })}${extension ? ` ${t('phone.extension', { extension })}` : ''}`,
    address: ({ street, city }) => isolated(`${street}, ${city}`),
    site: (url) => isolated(url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')),
    host: (url) => isolated(new URL(url).host.replace(/^www\./, '')),
    hours: (hours) => {
      if (hours.code === 'text') return hours.text;
      if (hours.code === 'all-day') return t('hours.all-day');
      const times = { opens: clock(hours.opens), closes: clock(hours.closes) };
      if (hours.code === 'times') return t('hours.times', times);
      if (hours.code === 'day') return t('hours.day', { day: t(`weekdays.${hours.day}`), ...times });
      const days = { from: t(`weekdays.${hours.from}`), to: t(`weekdays.${hours.to}`) };
      return t('hours.days', { ...days, ...times });
    },
    asOf: ({ asOf }) => {
      if (!asOf) return '';
      const { code, ...when } = asOf;
      return t(`asOf.${code}`, when);
    },
  };
}
