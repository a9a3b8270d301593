import { useTranslations } from 'next-intl';
import type { HoursView, PhoneView, PlaceView } from '@/lib/directory';
import { hoursText } from '@/lib/directory/hours';
import { useDay } from './useDay';
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
  const day = useDay();
  return {
    phone: ({ number, label, extension }) =>
      `${t(`phone.${label}`, { number: isolated(number) })}${extension ? ` ${t('phone.extension', { extension })}` : ''}`,
    address: ({ street, city }) => isolated(`${street}, ${city}`),
    site: (url) => isolated(url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')),
    host: (url) => isolated(new URL(url).host.replace(/^www\./, '')),
    hours: (hours) => hoursText(hours, t),
    asOf: ({ asOf }) => {
      if (!asOf) return '';
      if (asOf.code === 'day') return t('asOf.day', { day: day(asOf.day) });
      const { code, ...when } = asOf;
      return t(`asOf.${code}`, when);
    },
  };
}
