import { useTranslations } from 'use-intl';
import type { SheetPlace } from '@/lib/sheet';
import { usePlaceWords } from '../usePlaceWords';
import { InBoth } from './InBoth';

/** Where to go and whom to call, each place once, with the lines it is for and whether to confirm before going. */
export function SheetPlaces({ places }: { places: readonly SheetPlace[] }) {
  if (places.length === 0) return null;
  return (
    <>
      <InBoth>
        <Title />
      </InBoth>
      <ul className="sheet__places">
        {places.map(({ place, lines }) => (
          <li key={`${place.id} ${place.service ?? ''}`} className="sheet__place">
            <InBoth>
              <Ways place={{ place, lines }} />
            </InBoth>
          </li>
        ))}
      </ul>
    </>
  );
}

function Title() {
  const t = useTranslations('sheet');
  return <h2>{t('places')}</h2>;
}

/** How to reach a place, in one short paragraph. */
function Ways({ place: { place, lines } }: { place: SheetPlace }) {
  const t = useTranslations();
  const words = usePlaceWords();
  const about = lines.length > 0 ? t('sheet.about', { numbers: lines.join(', ') }) : `${t('sheet.legal')}:`;
  const elsewhere = [
    ...(place.address ? [words.address(place.address)] : []),
    ...(place.url ? [words.site(place.url)] : []),
    ...place.hours.map(words.hours),
  ];
  return (
    <p>
      <strong>{place.service ? `${place.name}: ${place.service}` : place.name}.</strong> {about}{' '}
      {place.phones.map((phone) => (
        <span key={`${phone.label} ${phone.number}`}>
          <span className="sheet__phone">{words.phone(phone)}</span>.{' '}
        </span>
      ))}
      {elsewhere.map((way) => `${way}. `)}
      {place.languageNote ? `${t(`directory.languages.${place.languageNote}`)} ` : null}
      {place.confirm ? <strong>{t('directory.confirm')}</strong> : null} {words.asOf(place)}
    </p>
  );
}
