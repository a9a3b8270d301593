import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';

interface FileChooserProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly ready: boolean;
  /** Whether files are being read. */
  readonly busy: boolean;
  /** The progress bar, which the reader of the files updates. */
  readonly bar: RefObject<HTMLProgressElement | null>;
  readonly onOpen: (files: readonly File[]) => void;
}

/** The field that opens files of places, and the progress of reading them. */
export function FileChooser({ id, label, hint, ready, busy, bar, onOpen }: FileChooserProps) {
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
          // Reset, so that the same file can be opened again after a correction.
          target.value = '';
        }}
      />
      {hint === undefined ? null : (
        <p className="desk__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {busy ? <progress ref={bar} className="desk__progress" aria-label={t('reading')} /> : null}
    </>
  );
}
