import { useTranslations } from 'use-intl';
import { FileChooser } from '@/app/parts/directory/FileChooser';
import { FileReports } from '@/app/parts/directory/FileReports';
import type { DirectoryFiles } from '../../useDirectoryFiles';
import { PlaceFinder } from '../panel/PlaceFinder';
import { Unfolded } from './Unfolded';
import { UnsortedPlaces } from './UnsortedPlaces';

interface PlaceFilesProps {
  readonly files: DirectoryFiles;
  readonly ready: boolean;
}

/** Opened files of places: a report on each, their places, and the places to sort by hand. They stay open until they are closed. */
export function PlaceFiles({ files: { reading, busy, bar, open, sort, close }, ready }: PlaceFilesProps) {
  const t = useTranslations('desk');
  const { directory, files, unsorted } = reading ?? {};
  return (
    <div className="desk__tool">
      <FileChooser
        id="directory-file"
        label={t('file.label')}
        hint={t('file.hint')}
        ready={ready}
        busy={busy}
        bar={bar}
        onOpen={open}
      />
      <div role="status">{files ? <FileReports files={files} /> : null}</div>
      {unsorted && unsorted.length > 0 ? <UnsortedPlaces unsorted={unsorted} onSort={sort} /> : null}
      {directory && directory.places.length > 0 ? (
        <Unfolded title={t('find.label')}>{() => <PlaceFinder places={directory.places} />}</Unfolded>
      ) : null}
      {reading ? (
        <button
          key={t('file.close')}
          type="button"
          className="usa-button usa-button--unstyled"
          onClick={close}
        >
          {t('file.close')}
        </button>
      ) : null}
    </div>
  );
}
