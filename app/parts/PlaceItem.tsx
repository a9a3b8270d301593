import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { followsTheCityIfPaid } from '@/lib/answers/answerAt';
import type { PhoneView, PlaceView } from '@/lib/directory';
import { optional } from '@/lib/i18n/byId';
import { PhoneIcon } from './Pictogram';
import { PlaceDetails, useLanguageNames } from './PlaceDetails';
import { usePlaceWords } from './usePlaceWords';

interface PlaceItemProps {
  readonly place: PlaceView;
  /** Whether it is under an answer of the City: then a place that is not the City's says when that answer applies there. */
  readonly underCity?: boolean;
  /** More content, such as the answer at this place, which then replaces the answer above. */
  readonly beside?: ReactNode;
  /** Whether it is open now, on pages with a script. */
  readonly now?: ReactNode;
  /** Whether the page already describes it: then only its name and numbers are shown. */
  readonly again?: boolean;
}

/** One place: its name and kind, what it does, its first phone number, other ways to reach it, and how old the data is. */
export function PlaceItem({ place, underCity = false, beside, now, again = false }: PlaceItemProps) {
  const t = useTranslations();
  const locale = useLocale();
  const words = usePlaceWords();
  const { id, kind, phones } = place;
  const spoken = useLanguageNames(place);
  const languages = again ? '' : spoken;
  const [first, ...more] = phones;
  const known = optional(t, `places.${id}`);
  const offers = again ? undefined : (place.offers ?? known);
  // Not repeated for a line, because its sentence says what it is for.
  const saysKind = kind !== undefined && !(kind === 'line' && known);
  const button = first?.href ? first : undefined;
  return (
    // Remounted in another language (docs/browsers.md).
    <div key={locale} className="place" data-place={id} data-kind={kind}>
      <p>
        <strong className="place__name">
          <bdi>{place.service ? `${place.name}: ${place.service}` : place.name}</bdi>
        </strong>
        {saysKind ? <span> · {t(`placeKinds.${kind}`)}</span> : null}
        {languages ? <span> · {languages}</span> : null}
        {place.languageNote && !again ? (
          <span> · {t(`directory.languages.${place.languageNote}`)}</span>
        ) : null}
      </p>
      {beside}
      {now}
      {place.site ? <p dir="auto">{place.site}</p> : null}
      {offers ? <p dir="auto">{offers}</p> : null}
      {underCity && !beside && followsTheCityIfPaid(place) ? <p>{t('results.charityAnswer')}</p> : null}
      {button ? (
        <p>
          <a className="usa-button call__button" href={button.href} data-call="">
            <PhoneIcon /> <span>{words.phone(button)}</span>
          </a>
          {button.note ? <bdi> {button.note}</bdi> : null}
        </p>
      ) : null}
      {(button ? more : phones).map((phone) => (
        <p key={`${phone.label} ${phone.number} ${phone.extension}`} className="place__more">
          <Phone phone={phone} />
        </p>
      ))}
      {again ? null : <PlaceDetails place={place} />}
      {again ? null : <HowElse place={place} />}
    </div>
  );
}

/** Its address, hours and pages, and how old the data is. */
function HowElse({ place }: { readonly place: PlaceView }) {
  const t = useTranslations();
  const words = usePlaceWords();
  const hours = place.hours.map(words.hours).join(' · ');
  const parts: Readonly<Record<string, ReactNode>> = {
    address: place.address ? words.address(place.address) : null,
    hours: hours ? <bdi>{hours}</bdi> : null,
    url: place.url ? (
      <a href={place.url} rel="noreferrer">
        {words.host(place.url)}
      </a>
    ) : null,
    // A call leaves nothing in writing, so a mail address is shown only if there is no phone number.
    email:
      place.email && place.phones.length === 0 ? (
        <a href={`mailto:${place.email}`}>
          <bdi>{place.email}</bdi>
        </a>
      ) : null,
    confirm: place.confirm ? <strong>{t('directory.confirm')}</strong> : null,
    asOf: place.asOf?.code === 'undated' ? null : words.asOf(place),
  };
  const said = Object.entries(parts).filter(([, part]) => part);
  if (said.length === 0) return null;
  return (
    <p className="place__as-of">
      {said.map(([name, part], index) => (
        <span key={name}>
          {index > 0 ? ' · ' : null}
          {part}
        </span>
      ))}
    </p>
  );
}

function Phone({ phone }: { readonly phone: PhoneView }) {
  const words = usePlaceWords();
  const text = words.phone(phone);
  return (
    <>
      {phone.href ? (
        <a href={phone.href} data-call="">
          {text}
        </a>
      ) : (
        text
      )}
      {phone.note ? <bdi> {phone.note}</bdi> : null}
    </>
  );
}
