import { useTranslations } from 'next-intl';
import type { Progress } from '@/lib/directory/read/index';

interface FileChooserProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly ready: boolean;
  readonly progress: Progress | undefined;
  readonly onOpen: (files: readonly File[]) => void;
}

/** The field that opens files of places, and how far their reading is. */
export function FileChooser({ id, label, hint, ready, progress, onOpen }: FileChooserProps) {
  const t = useTranslations('directory.file');
  return (
    <>
      <label className="desk__toolname" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="desk__file"
        type="file"
        multiple
        accept=".json,.jsonl,.ndjson,.geojson,.csv,.tsv,.txt,application/json,text/csv"
        autoComplete="off"
        disabled={!ready}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => {
          onOpen([...(target.files ?? [])]);
          // The same file, mended, can be opened again.
          target.value = '';
        }}
      />
      {hint === undefined ? null : (
        <p className="desk__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {progress ? (
        <progress
          className="desk__progress"
          aria-label={t('reading')}
          {...(progress.total === 0 ? {} : { value: progress.done, max: progress.total })}
        />
      ) : null}
    </>
  );
}
