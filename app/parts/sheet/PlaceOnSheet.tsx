import { useTranslations } from 'use-intl';
import { followsTheCityIfPaid } from '@/lib/answers/answerAt';
import type { PlaceView } from '@/lib/directory';
import { optional } from '@/lib/i18n/byId';
import type { SheetLine, SheetPlace } from '@/lib/sheet';
import { AnswerThere } from '../PlaceAnswer';
import { useLanguageNames } from '../PlaceDetails';
import { usePlaceWords } from '../usePlaceWords';

interface PlaceOnSheetProps extends SheetPlace {
  /** The line of the place; absent for legal help. */
  readonly line?: SheetLine;
}

/** A place: its name, kind and numbers; in small print whether the answer above applies there, what it does, where and when, and its languages. */
export function PlaceOnSheet({ place, again, answers, line }: PlaceOnSheetProps) {
  const t = useTranslations();
  const words = usePlaceWords();
  const { name, service, kind, phones } = place;
  const underCity = line?.kind === 'need' && line.facts.provider === 'city';
  return (
    <li className="sheet__place">
      <p>
        <strong>{service ? `${name}: ${service}` : name}</strong>
        {kind && !again ? <span className="sheet__fine"> · {t(`placeKinds.${kind}`)}</span> : null}
      </p>
      {phones.length > 0 ? (
        <p>
          {phones.map((phone, index) => (
            <span key={`${phone.label} ${phone.number}`}>
              {index > 0 ? ' · ' : null}
              <strong className="sheet__phone">{words.phone(phone)}</strong>
            </span>
          ))}
        </p>
      ) : null}
      {line?.kind === 'need' ? <AnswerThere place={place} answers={answers} className="sheet__fine" /> : null}
      {underCity && answers.length === 0 && followsTheCityIfPaid(place) ? (
        <p className="sheet__fine">{t('results.charityAnswer')}</p>
      ) : null}
      {again ? null : <HowToReach place={place} />}
    </li>
  );
}

function HowToReach({ place }: { place: PlaceView }) {
  const t = useTranslations();
  const words = usePlaceWords();
  const languages = useLanguageNames(place);
  const offers = place.offers ?? optional(t, `places.${place.id}`);
  const said = [
    ...(place.address ? [words.address(place.address)] : []),
    ...place.hours.map(words.hours),
    ...(languages ? [`${t('directory.details.languages')}: ${languages}`] : []),
    ...(place.url ? [words.host(place.url)] : []),
  ];
  return (
    <p className="sheet__fine">
      {place.alert ? <strong>{place.alert} </strong> : null}
      {offers ? `${offers} ` : null}
      {said.map((one) => (one.endsWith('.') ? `${one} ` : `${one}. `))}
      {place.languageNote ? `${t(`directory.languages.${place.languageNote}`)} ` : null}
      {place.confirm ? <strong>{t('directory.confirm')}</strong> : null}{' '}
      {place.asOf?.code === 'undated' ? null : words.asOf(place)}
    </p>
  );
}
