import { useTranslations } from 'next-intl';
import type { PlaceView } from '@/lib/directory';
import { PhoneIcon } from './Pictogram';
import { usePlaceWords } from './usePlaceWords';

/** One place: its name, what kind of office it is and what that means for the answer, what it does, and its numbers. */
export function PlaceLine({ place, ofCity }: { readonly place: PlaceView; readonly ofCity: boolean }) {
  const t = useTranslations();
  const words = usePlaceWords();
  const { id, kind } = place;
  const [first, ...more] = place.phones;
  const offers = place.offers ?? (t.has(`places.${id}`) ? t(`places.${id}`) : undefined);
  return (
    <div className="place" data-place={id} data-kind={kind}>
      <p>
        <strong className="place__name">
          <bdi>{place.service ? `${place.name}: ${place.service}` : place.name}</bdi>
        </strong>{' '}
        {kind ? <span>· {t(`placeKinds.${kind}`)}</span> : null}
        {place.languageNote ? <span> · {t(`directory.languages.${place.languageNote}`)}</span> : null}
      </p>
      <p className="place__does">
        <span>{offers}</span>{' '}
        {kind === 'charity' && ofCity ? <span>{t('results.charityAnswer')}</span> : null}
      </p>
      {first?.href ? (
        <p>
          <a className="usa-button call__button" href={first.href} data-call="">
            <PhoneIcon /> <span>{words.phone(first)}</span>
          </a>
        </p>
      ) : null}
      {(first?.href ? more : place.phones).map((phone) => (
        <p key={`${phone.label} ${phone.number}`} className="place__more">
          {phone.href ? (
            <a href={phone.href} data-call="">
              {words.phone(phone)}
            </a>
          ) : (
            words.phone(phone)
          )}
        </p>
      ))}
      <p className="place__as-of">
        {place.address ? <span>{words.address(place.address)} · </span> : null}
        {place.hours.map((hours) => (
          <span key={words.hours(hours)}>{words.hours(hours)} · </span>
        ))}
        {place.url ? (
          <span>
            <a href={place.url} rel="noreferrer">
              {words.host(place.url)}
            </a>{' '}
            ·{' '}
          </span>
        ) : null}
        {place.confirm ? <strong>{t('directory.confirm')}</strong> : null} {words.asOf(place)}
      </p>
    </div>
  );
}
