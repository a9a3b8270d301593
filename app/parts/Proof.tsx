import { useTranslations } from 'next-intl';
import { usePagePath } from '@/app/parts/usePageLocale';
import type { Answer } from '@/lib/answers/answer';
import { normById } from '@/lib/reading/norms';
import type { Citation, Day } from '@/rules';
import { AlsoAt } from './AlsoAt';
import { useDay } from './useDay';
import { useReason } from './useReason';

interface ProofProps {
  /** The norm that gives its reason is cited first. */
  readonly answer: Pick<Answer, 'decision' | 'citation' | 'day'>;
  /** Clauses of the policy, other than the deciding one, that a person who asks for this must know. */
  readonly alsoRead?: readonly string[];
}

/** The norms behind an answer, each with its source and days. */
export function Proof({ answer: { decision, citation: first, day }, alsoRead = [] }: ProofProps) {
  const t = useTranslations('results');
  const path = usePagePath();
  const { state, federal } = decision.rulings;
  const others = [state, federal].flatMap(({ citations }) =>
    citations.filter(({ from }) => first !== undefined && from > first.from),
  );
  return (
    <details className="fold">
      <summary>{t('proof')}</summary>
      {first ? (
        <>
          <p>
            <strong>{t('clause', { clause: first.clause })}.</strong> <Days citation={first} asOf={day} />
          </p>
          <ul className="usa-list alone">
            {[first.clause, ...alsoRead.filter((clause) => clause !== first.clause)].map((clause) => (
              <li key={clause}>
                <a href={`${path('policy')}#${clause}`}>{t('readClause', { clause })}</a>
              </li>
            ))}
            <li>
              <a href={first.url} rel="noreferrer">
                {t('readSource')}
              </a>
              <AlsoAt pages={first.also} />
            </li>
          </ul>
        </>
      ) : null}
      {others.length > 0 ? (
        <div className="no-print">
          <h3>{t('changed')}</h3>
          <ul className="usa-list">
            {others.map((citation) => (
              <li key={citation.norm}>
                <Law citation={citation} asOf={day} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </details>
  );
}

interface DatedProps {
  readonly citation: Citation;
  /** The day of the rules. */
  readonly asOf: Day;
}

function Law({ citation, asOf }: DatedProps) {
  const reason = useReason();
  return (
    <>
      {reason(citation.norm, asOf)}{' '}
      <a href={citation.url} rel="noreferrer" lang="en" dir="ltr">
        {citation.clause}
      </a>
      <AlsoAt pages={citation.also} />. <Days citation={citation} asOf={asOf} />
    </>
  );
}

/** The days of a citation. A norm that is held back shows its date and the day on which it was held back, not "in force since". */
function Days({ citation: { norm, from, lastChecked, reviewBy }, asOf }: DatedProps) {
  const t = useTranslations('results');
  const day = useDay();
  const { heldBack } = normById(norm);
  const held = heldBack && heldBack.from <= asOf ? heldBack : undefined;
  const since = t(held ? 'dated' : 'since', { from: day(from) });
  const hold = held && t(held.by === 'agreement' ? 'mayNotBeUsed' : 'heldSince', { from: day(held.from) });
  return (
    <>
      {since}. {hold ? `${hold}. ` : null}
      {t('lastChecked', { date: day(lastChecked) })}. {t('reviewBy', { date: day(reviewBy) })}.
    </>
  );
}
