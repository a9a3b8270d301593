import { useTranslations } from 'next-intl';
import { usePagePath } from '@/app/parts/usePageLocale';
import { normById, sourceOf } from '@/lib/reading/norms';
import { AUTHORITIES, type Authority, type Day, type Decision, type TraceEntry } from '@/rules';
import { useDay } from './useDay';
import { useReason } from './useReason';
import { isAboutOtherHelp, useTraceSentence } from './useTraceSentence';

interface TraceProps {
  readonly decision: Decision;
  /** The day the decision was made for. */
  readonly asOf: Day;
  /** The authorities to show; by default all. */
  readonly authorities?: readonly Authority[];
}

/** The trace of an answer: every norm, whether it applies and why, and its source. */
export function Trace({ decision, asOf, authorities = AUTHORITIES }: TraceProps) {
  const t = useTranslations('trace');
  return (
    <details className="fold">
      <summary>{t('title')}</summary>
      <p>{t('intro')}</p>
      {authorities.map((authority) => {
        const { trace } = decision.rulings[authority];
        const others = trace.filter(isAboutOtherHelp);
        const list = { decision, asOf };
        return (
          <div key={authority} className="trace">
            <p className="trace__authority">
              <strong>{t(`authorities.${authority}`)}</strong>
            </p>
            <TraceList {...list} entries={trace.filter((entry) => !isAboutOtherHelp(entry))} />
            {others.length > 0 ? (
              <details className="fold">
                <summary>{t('otherKinds', { count: others.length })}</summary>
                <TraceList {...list} entries={others} />
              </details>
            ) : null}
          </div>
        );
      })}
    </details>
  );
}

interface TraceListProps extends Pick<TraceProps, 'asOf'> {
  readonly decision: Pick<Decision, 'answers'>;
  readonly entries: readonly TraceEntry[];
}

/** Norms in the order of their source, each with its sentence, whether it applies and why, and its citation. */
export function TraceList({ decision, asOf, entries }: TraceListProps) {
  const reason = useReason();
  const sentence = useTraceSentence();
  return (
    <ol className="trace__rules">
      {entries.map((entry) => (
        <li key={entry.norm} className={`trace__rule trace__rule--${entry.status}`}>
          {reason(entry.norm, asOf)} <strong>{sentence(entry, decision.answers, asOf)}</strong>{' '}
          <TraceCitation norm={entry.norm} />
        </li>
      ))}
    </ol>
  );
}

/** The clause, as a link to where it can be read, and when it was read last. */
function TraceCitation({ norm: id }: { norm: string }) {
  const t = useTranslations('trace');
  const day = useDay();
  const path = usePagePath();
  const norm = normById(id);
  const { title, url, lastChecked } = sourceOf(norm);
  return (
    <span className="trace__citation">
      {norm.authority === 'city' ? (
        <a href={`${path('policy')}#${norm.clause}`}>{norm.clause}</a>
      ) : (
        <a href={url} rel="noreferrer">
          {t('read', { clause: norm.clause, title })}
        </a>
      )}
      . {t('lastChecked', { date: day(lastChecked) })}
    </span>
  );
}
