import { createContext, type ReactNode, useContext, useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PlaceList } from '@/app/parts/PlaceList';
import { weekTime } from '@/lib/clock';
import { findPlaces, placeIndex } from '@/lib/desk/findPlaces';
import type { Place, PlaceView } from '@/lib/directory';
import { placeView } from '@/lib/directory/view';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { Choice } from '../tools/Choice';
import { useLanguageLabel } from '../useLanguageLabel';

/** The language of the client at the desk. */
export const ClientLanguage = createContext<Locale>(defaultLocale);

/** The most places to show; a longer list has a search. */
const MOST_PLACES = 20;

interface PlaceFinderProps {
  readonly places: readonly Place[];
  readonly beside?: (place: PlaceView) => ReactNode;
}

/** A search for places by words, by the client's language and by whether they are open now. */
export function PlaceFinder({ places, beside }: PlaceFinderProps) {
  const t = useTranslations('desk.find');
  const language = useContext(ClientLanguage);
  const labelOf = useLanguageLabel();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [spoken, setSpoken] = useState(false);
  const [openNow, setOpenNow] = useState(false);
  const index = useMemo(() => placeIndex(places), [places]);
  // The field updates at once; the list may follow later.
  const wanted = useDeferredValue(typed);
  const { places: found, hoursUnknown } = useMemo(
    () =>
      findPlaces(index, {
        typed: wanted,
        language: spoken ? language : undefined,
        at: openNow ? weekTime() : undefined,
      }),
    [index, wanted, spoken, openNow, language],
  );
  const shown = found.slice(0, MOST_PLACES).map(placeView);
  return (
    <div className="place-finder">
      <label className="desk__toolname" htmlFor={id}>
        {t('label')}
      </label>
      <input
        id={id}
        className="usa-input"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Choice id="speaks" checked={spoken} onChange={setSpoken}>
        {t('speaks', { language: labelOf(language) })}
      </Choice>
      <Choice id="open-now" checked={openNow} onChange={setOpenNow}>
        {t('open')}
      </Choice>
      <div key={JSON.stringify([shown.map((place) => place.id), found.length, hoursUnknown])}>
        <p className="desk__hint" role="status">
          {t('found', { count: found.length })}
        </p>
        {hoursUnknown > 0 ? <p className="desk__hint">{t('noHours', { count: hoursUnknown })}</p> : null}
        <PlaceList places={shown} {...(beside === undefined ? {} : { beside })} />
        {found.length > MOST_PLACES ? (
          <p className="desk__hint">{t('first', { count: MOST_PLACES })}</p>
        ) : null}
      </div>
    </div>
  );
}
