import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FileChooser } from '@/app/parts/directory/FileChooser';
import { FileReports } from '@/app/parts/directory/FileReports';
import { PlaceList } from '@/app/parts/PlaceList';
import type { Place } from '@/lib/cities/place';
import { placeView } from '@/lib/directory/view';
import { useDirectoryFiles } from '../useDirectoryFiles';
import { useForgottenOnLeave } from '../useForgottenOnLeave';

/** The most places to show: enough to see whether the file was understood. */
const MOST_PLACES = 50;

/** Shows how the desk, the build and the command read a file: the report, and the places with what they are listed under. */
export function FileTrial() {
  const t = useTranslations('directoryPage');
  const more = useTranslations('directory.file');
  const { reading, busy, bar, open, close } = useDirectoryFiles();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  useForgottenOnLeave(close);
  const places = reading?.directory.places ?? [];
  const shown = places.slice(0, MOST_PLACES);
  const idsOf = new Map(shown.map((place) => [place.id, listedUnder(place)]));
  return (
    <>
      <FileChooser id="directory-file" label={t('open')} ready={ready} busy={busy} bar={bar} onOpen={open} />
      <noscript>
        <p>{t('noScript')}</p>
      </noscript>
      <div role="status">{reading ? <FileReports files={reading.files} /> : null}</div>
      {places.length > 0 ? (
        <section>
          <h3>{t('places')}</h3>
          <PlaceList
            key={shown.map(({ id }) => id).join()}
            places={shown.map(placeView)}
            beside={({ id }) => <p className="place__ids">{idsOf.get(id)}</p>}
          />
          {places.length > MOST_PLACES ? (
            <p key={places.length}>{more('more', { count: places.length - MOST_PLACES })}</p>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

const listedUnder = ({ serves, programs = [], topics = [] }: Place) =>
  [...serves, ...programs, ...topics].map((id) => (
    <span key={id}>
      <code>{id}</code>{' '}
    </span>
  ));
