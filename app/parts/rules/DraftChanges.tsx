import { useFormatter, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import {
  type AnswerChange,
  type AnswerLine,
  answerChanges,
  daysOfDraft,
  needsTogether,
  normDifferences,
} from '@/lib/reading/draft/changes';
import type { Day, Norm } from '@/rules';
import { useDay } from '../useDay';
import { useDraftWords } from './useDraftWords';

interface DraftChangesProps {
  readonly norms: readonly Norm[];
  readonly today: Day;
  readonly asOf: Day;
}

/** The answers that a draft changes on a day, in sentences and as a table, and the rules that differ from ours. */
export function DraftChanges({ norms, today, asOf }: DraftChangesProps) {
  const t = useTranslations('draft');
  const format = useFormatter();
  const day = useDay();
  const changes = useMemo(() => answerChanges(norms, asOf), [norms, asOf]);
  const days = daysOfDraft(norms, today);
  return (
    <>
      <h3>{t('result', { date: day(asOf) })}</h3>
      {days.length === 0 ? null : <p>{t('starts', { dates: format.list(days.map(day)) })}</p>}
      <p role="status" data-changes={changes.length}>
        <strong>{changes.length === 0 ? t('none') : t('count', { count: changes.length })}</strong>
      </p>
      {changes.length === 0 ? null : (
        <>
          <ul className="usa-list">
            {needsTogether(changes).map((line) => (
              <Line key={JSON.stringify(line)} line={line} />
            ))}
          </ul>
          <ChangesTable changes={changes} />
        </>
      )}
      <Differences norms={norms} />
    </>
  );
}

function Line({ line }: { line: AnswerLine }) {
  const t = useTranslations('draft');
  const name = useTranslations('needs');
  const who = useTranslations('rules.changes.who');
  const format = useFormatter();
  const words = useDraftWords();
  const { authority, needs, now, draft } = line;
  return (
    <li>
      <strong>
        {who(authority)}, {words.whose(line)}:
      </strong>{' '}
      {t('turned', { now: words.says(now), draft: words.says(draft) })}{' '}
      {format.list(needs.map((need) => name(`${need}.name`)))}.
    </li>
  );
}

const COLUMNS = ['who', 'says', 'now', 'draft'] as const;

function ChangesTable({ changes }: { changes: readonly AnswerChange[] }) {
  const t = useTranslations('draft.columns');
  const service = useTranslations('rules.columns')('service');
  const name = useTranslations('needs');
  const who = useTranslations('rules.changes.who');
  const words = useDraftWords();
  const label = (column: (typeof COLUMNS)[number]) => <span className="rules-table__label">{t(column)}</span>;
  return (
    <table className="rules-table rules-draft__table">
      <thead>
        <tr>
          <th scope="col">{service}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={JSON.stringify(change)} data-need={change.need} data-authority={change.authority}>
            <th scope="row">{name(`${change.need}.name`)}</th>
            <td>
              {label('who')}
              {words.whose(change)}
            </td>
            <td>
              {label('says')}
              {who(change.authority)}
            </td>
            <td>
              {label('now')}
              {words.says(change.now)}
            </td>
            <td>
              {label('draft')}
              {words.says(change.draft)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Differences({ norms }: { norms: readonly Norm[] }) {
  const t = useTranslations('draft.norms');
  const found = normDifferences(norms);
  if (found.length === 0) return null;
  return (
    <>
      <h3>{t('title')}</h3>
      <ul className="usa-list">
        {found.map(({ norm, what }) => (
          <li key={norm.id}>
            <bdi>
              <code>{norm.id}</code> ({norm.clause})
            </bdi>
            : {t(what)}
          </li>
        ))}
      </ul>
    </>
  );
}
