import { useFormatter, useTranslations } from 'next-intl';
import { optional } from '@/lib/i18n/byId';
import { normChanges, type TableChange, tableChanges } from '@/lib/reading/ruleChanges';
import type { Day } from '@/rules';
import { useDay } from '../useDay';
import { useReason } from '../useReason';
import { useCell } from './useCell';

/** What differs between two days, in the table and in the norms. The earlier day comes first. */
export function RulesChanges({ days }: { days: readonly [Day, Day] }) {
  const t = useTranslations('rules.changes');
  const day = useDay();
  const reason = useReason();
  // A norm that was held back later has another sentence for its first day.
  const starts = useTranslations('results.starts');
  const [earlier, later] = [...days].sort() as [Day, Day];
  const cells = tableChanges(earlier, later);
  const norms = normChanges(earlier, later);
  return (
    <section className="rules-changes" aria-labelledby="changes">
      <h2 id="changes">{t('title', { from: day(earlier), to: day(later) })}</h2>
      {cells.length === 0 ? <p>{t('none')}</p> : null}
      {cells.length > 0 ? (
        <>
          <h3>{t('cells')}</h3>
          <ul className="usa-list">
            {cells.map((change) => (
              <Change key={JSON.stringify(change)} change={change} />
            ))}
          </ul>
        </>
      ) : null}
      {norms.length > 0 ? (
        <>
          <h3>{t('norms')}</h3>
          <ul className="usa-list">
            {norms.map(({ norm, what, day: when }) => (
              <li key={`${norm.id} ${what}`}>
                <strong>
                  {day(when)}, {t(what)}:
                </strong>{' '}
                {(what === 'began' && optional(starts, norm.id)) || reason(norm.id)} ({norm.clause})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Change({ change: { authority, people, before, after, needs } }: { change: TableChange }) {
  const t = useTranslations('rules.changes');
  const name = useTranslations('needs');
  const words = useCell();
  const format = useFormatter();
  const [person] = people;
  const whom = people.length > 1 || person === undefined ? t('both') : t(`people.${person}`);
  return (
    <li>
      <strong>
        {t(`who.${authority}`)}, {whom}:
      </strong>{' '}
      {t('turned', { before: words(before), after: words(after) })}{' '}
      {format.list(needs.map((need) => name(`${need}.name`)))}.
    </li>
  );
}
