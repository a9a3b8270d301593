import { useTranslations } from 'next-intl';
import type { PlaceView } from '@/lib/directory';
import { usePlaceWords } from './usePlaceWords';

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
  const known = useTranslations('places');
  const words = usePlaceWords();
  const offers = place.offers ?? (known.has(place.id) ? known(place.id) : undefined);
  return (
    <li className="place">
      <strong className="place__name">
        <bdi>{place.service ? `${place.name}: ${place.service}` : place.name}</bdi>
      </strong>
      {offers ? <p>{offers}</p> : null}
      <ul className="place__ways">
        {place.phones.map((phone) => {
          const text = words.phone(phone);
          return (
            <li key={`${phone.label} ${phone.number}`}>
              {phone.href ? <a href={phone.href}>{text}</a> : text}
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
          <li key={index}>{words.hours(hours)}</li>
        ))}
        {place.languageNote ? <li>{t(`languages.${place.languageNote}`)}</li> : null}
      </ul>
      <p className="place__as-of">
        {place.confirm ? <strong>{t('confirm')}</strong> : null} {words.asOf(place)}
      </p>
    </li>
  );
}
