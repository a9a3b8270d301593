import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { openDirectoryFile } from '@/lib/desk/openFile';
import type { SuppliedDirectory } from '@/lib/directory';
import type { Problem } from '@/lib/directory/problems';

interface DirectoryFileProps {
  readonly opened: SuppliedDirectory | undefined;
  readonly ready: boolean;
  readonly onOpen: (directory: SuppliedDirectory | undefined) => void;
}

/** Opens a nonprofit's own places from its disk, for this visit. A file that is refused changes nothing, and each fault is told. */
export function DirectoryFile({ opened, ready, onOpen }: DirectoryFileProps) {
  const t = useTranslations('desk.file');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const latest = useRef<File>(undefined);

  async function open(file: File | undefined): Promise<void> {
    if (!file) return;
    latest.current = file;
    setProblems([]);
    const read = await openDirectoryFile(file);
    // A second file was opened meanwhile: only the last one counts.
    if (latest.current !== file) return;
    if (read.ok) onOpen(read.directory);
    else setProblems(read.problems);
  }
  return (
    <div className="desk__tool">
      <label className="desk__toolname" htmlFor="directory-file">
        {t('label')}
      </label>
      <input
        id="directory-file"
        className="desk__file"
        type="file"
        accept=".json,application/json"
        autoComplete="off"
        disabled={!ready}
        aria-describedby="directory-file-hint"
        onChange={(event) => {
          const field = event.target;
          // The same file, mended, can be opened again.
          void open(field.files?.[0]).finally(() => {
            field.value = '';
          });
        }}
      />
      <p className="desk__hint" id="directory-file-hint">
        {t('hint')}
      </p>
      {opened ? (
        <p key={t('close')} className="desk__note">
          <span role="status">
            <span key={opened.places.length}>{t('opened', { count: opened.places.length })}</span>
          </span>{' '}
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => onOpen(undefined)}>
            {t('close')}
          </button>
        </p>
      ) : null}
      <div role="alert">{problems.length > 0 ? <FileProblems problems={problems} /> : null}</div>
    </div>
  );
}

/** Each fault in words, with its line and field. */
function FileProblems({ problems }: { problems: readonly Problem[] }) {
  const t = useTranslations();
  const words = useTranslations('directory.problem');
  return (
    <div className="desk__error">
      <p>
        <strong>{t('desk.file.refused')}</strong>
      </p>
      <ul className="usa-list">
        {problems.map(({ code, path, line }) => (
          <li key={`${words(code)} ${path} ${line}`}>
            {words(code)}{' '}
            {[
              ...(line === undefined ? [] : [words('line', { line })]),
              ...(path === '' ? [] : [words('field', { path })]),
            ].join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
