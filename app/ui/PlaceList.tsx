import { useTranslations } from 'next-intl';
import type { HoursView, PlaceView } from '@/lib/directory';

/** Places with their phones, addresses and hours as they were read, and whether to confirm before going. */
export function PlaceList({ places }: { places: readonly PlaceView[] }) {
  return (
    <ul className="places">
      {places.map((place) => (
        <PlaceItem key={`${place.id} ${place.service ?? ''}`} place={place} />
      ))}
    </ul>
  );
}

function PlaceItem({ place }: { place: PlaceView }) {
  const t = useTranslations('directory');
  const words = useTranslations('places');
  const offers = place.offers ?? (words.has(place.id) ? words(place.id) : undefined);
  return (
    <li className="place">
      <strong className="place__name">
        {place.service ? `${place.name}: ${place.service}` : place.name}
      </strong>
      {offers ? <p>{offers}</p> : null}
      <ul className="place__ways">
        {place.phones.map(({ number, href, label, extension }) => {
          const text = `${t(`phone.${label}`, { number })}${extension ? ` ${t('phone.extension', { extension })}` : ''}`;
          return <li key={`${label} ${number}`}>{href ? <a href={href}>{text}</a> : text}</li>;
        })}
        {place.address ? <li>{`${place.address.street}, ${place.address.city}`}</li> : null}
        {place.url ? (
          <li>
            <a href={place.url} rel="noreferrer">
              {shown(place.url)}
            </a>
          </li>
        ) : null}
        {place.email ? (
          <li>
            <a href={`mailto:${place.email}`}>{place.email}</a>
          </li>
        ) : null}
        {place.hours.map((hours, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the hours of a place never change their order
          <li key={index}>
            <Hours hours={hours} />
          </li>
        ))}
        {place.languageNote ? <li>{t(`languages.${place.languageNote}`)}</li> : null}
      </ul>
      <p className="place__as-of">
        {place.confirm ? <strong>{t('confirm')}</strong> : null} <AsOf place={place} />
      </p>
    </li>
  );
}

function AsOf({ place: { asOf } }: { place: PlaceView }) {
  const t = useTranslations('directory.asOf');
  if (!asOf) return null;
  const { code, ...when } = asOf;
  return <>{t(code, when)}</>;
}

function Hours({ hours }: { hours: HoursView }) {
  const t = useTranslations('directory');
  if (hours.code === 'text') return <>{hours.text}</>;
  if (hours.code === 'all-day') return <>{t('hours.all-day')}</>;
  const clock = ({ time, half }: { time: string; half: 'am' | 'pm' }) => t(`hours.clock.${half}`, { time });
  const times = { opens: clock(hours.opens), closes: clock(hours.closes) };
  if (hours.code === 'times') return <>{t('hours.times', times)}</>;
  if (hours.code === 'day') return <>{t('hours.day', { day: t(`weekdays.${hours.day}`), ...times })}</>;
  return (
    <>{t('hours.days', { from: t(`weekdays.${hours.from}`), to: t(`weekdays.${hours.to}`), ...times })}</>
  );
}

/** An address as people say it. */
const shown = (url: string): string => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
