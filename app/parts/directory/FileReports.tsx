import { useTranslations } from 'next-intl';
import type { Aside, LeftOut } from '@/lib/directory/problems';
import type { FileReport } from '@/lib/directory/read/index';

/** The most lines to show: thousands of faults in a file are mostly the same few. */
const MOST_LINES = 100;

/** A report on each file: the number of places, and what was set aside or left out, with the agency's name. */
export function FileReports({ files }: { files: readonly FileReport[] }) {
  return (
    <ul className="file-reports">
      {files.map((file) => (
        <Report
          key={[file.name, file.taken, file.used, file.aside.length, file.leftOut.length].join(' ')}
          file={file}
        />
      ))}
    </ul>
  );
}

function Report({ file }: { file: FileReport }) {
  const { name, refused, taken, used, aside, leftOut } = file;
  const t = useTranslations('directory.file');
  const words = useTranslations('directory.problem');
  return (
    <li
      data-file-report={name}
      data-taken={taken}
      data-used={used}
      data-aside={aside.length + (refused ? 1 : 0)}
    >
      <strong>
        <bdi>{name}</bdi>
      </strong>
      {refused ? (
        <p className="file-reports__refused">
          {[
            words(refused.code),
            ...(refused.line === undefined ? [] : [words('line', { line: refused.line })]),
            ...(refused.path === '' ? [] : [words('field', { path: refused.path })]),
          ].join(' ')}
        </p>
      ) : (
        <p>{t('report', { taken, used, rest: taken - used })}</p>
      )}
      <Lines title={t('aside', { count: aside.length })} lines={aside} />
      <Lines title={t('leftOut', { count: leftOut.length })} lines={leftOut} />
    </li>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly (Aside | LeftOut)[] }) {
  const t = useTranslations('directory');
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul className="usa-list">
        {lines.slice(0, MOST_LINES).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a report never change
          <li key={at}>
            <bdi>{whereOf(line)}</bdi> <span>{t(`problem.${line.why}`)}</span>
          </li>
        ))}
      </ul>
      {lines.length > MOST_LINES ? <p>{t('file.more', { count: lines.length - MOST_LINES })}</p> : null}
    </details>
  );
}

/** The agency, and the service or the field. If a record has no name, its path in the file. */
function whereOf(line: Aside | LeftOut): string {
  const what = 'field' in line ? line.field : line.service;
  return [line.agency || line.record, what].filter(Boolean).join(' – ');
}
