import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PlaceView } from '@/lib/directory';
import { PlaceDetails } from './PlaceDetails';
import { usePlaceWords } from './usePlaceWords';

interface PlaceListProps {
  readonly places: readonly PlaceView[];
  /** What else to say of each place, such as the answer there. */
  readonly beside?: (place: PlaceView) => ReactNode;
}

/** Places with their phones, addresses and hours as they were read, and whether to confirm before going. */
export function PlaceList({ places, beside }: PlaceListProps) {
  return (
    <ul className="places">
      {places.map((place) => (
        <PlaceItem key={`${place.id} ${place.service ?? ''}`} place={place} beside={beside?.(place)} />
      ))}
    </ul>
  );
}

function PlaceItem({ place, beside }: { place: PlaceView; beside: ReactNode }) {
  const t = useTranslations('directory');
  const known = useTranslations('places');
  const words = usePlaceWords();
  const offers = place.offers ?? (known.has(place.id) ? known(place.id) : undefined);
  return (
    <li className="place">
      <strong className="place__name">
        <bdi>{place.service ? `${place.name}: ${place.service}` : place.name}</bdi>
      </strong>
      {beside}
      {place.site ? <p dir="auto">{place.site}</p> : null}
      {offers ? <p dir="auto">{offers}</p> : null}
      <ul className="place__ways">
        {place.phones.map((phone) => {
          const text = words.phone(phone);
          return (
            <li key={`${phone.label} ${phone.number} ${phone.extension}`}>
              {phone.href ? <a href={phone.href}>{text}</a> : text}
              {phone.note ? <bdi> {phone.note}</bdi> : null}
            </li>
          );
        })}
        {place.address ? <li>{words.address(place.address)}</li> : null}
        {place.url ? (
          <li>
            <a href={place.url} rel="noreferrer">
              {words.site(place.url)}
            </a>
          </li>
        ) : null}
        {place.email ? (
          <li>
            <a href={`mailto:${place.email}`}>
              <bdi>{place.email}</bdi>
            </a>
          </li>
        ) : null}
        {place.hours.map((hours, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the hours of a place never change their order
          <li key={index} dir="auto">
            {words.hours(hours)}
          </li>
        ))}
        {place.languageNote ? <li>{t(`languages.${place.languageNote}`)}</li> : null}
      </ul>
      <PlaceDetails place={place} />
      <p className="place__as-of">
        {place.confirm ? <strong>{t('confirm')}</strong> : null} {words.asOf(place)}
      </p>
    </li>
  );
}
