import { useTranslations } from 'next-intl';
import type { Answer } from '@/lib/answers/answer';
import type { Locale } from '@/lib/i18n/locales';
import { normById } from '@/lib/reading/norms';
import { pagePath } from '@/lib/site/paths';
import type { Citation } from '@/rules';
import { useDay } from './useDay';
import { useReason } from './useReason';

interface ProofProps {
  readonly locale: Locale;
  /** The norm that gives its reason is cited first. */
  readonly answer: Pick<Answer, 'decision' | 'citation'>;
  /** Further clauses of the policy that somebody who asks for this has to know. */
  readonly alsoRead?: readonly string[];
}

/** The rules an answer rests on, each with its source and days, so that anybody can check it. */
export function Proof({ locale, answer: { decision, citation: first }, alsoRead = [] }: ProofProps) {
  const t = useTranslations('results');
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
            <strong>{t('clause', { clause: first.clause })}.</strong> <Days citation={first} />
          </p>
          <ul className="usa-list alone">
            {[first.clause, ...alsoRead.filter((clause) => clause !== first.clause)].map((clause) => (
              <li key={clause}>
                <a href={`${pagePath(locale, 'policy')}#${clause}`}>{t('readClause', { clause })}</a>
              </li>
            ))}
            <li>
              <a href={first.url} rel="noreferrer">
                {t('readSource')}
              </a>
            </li>
          </ul>
        </>
      ) : null}
      {others.length > 0 ? (
        <div className="no-print">
          <h4>{t('changed')}</h4>
          <ul className="usa-list">
            {others.map((citation) => (
              <li key={citation.norm}>
                <Law citation={citation} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </details>
  );
}

function Law({ citation }: { citation: Citation }) {
  const reason = useReason();
  return (
    <>
      {reason(citation.norm)}{' '}
      <a href={citation.url} rel="noreferrer">
        {citation.clause}
      </a>
      . <Days citation={citation} />
    </>
  );
}

/** The days of a citation. A norm that is held back is not told as in force: the day of the hold is its own. */
function Days({ citation: { norm, from, lastChecked, reviewBy } }: { citation: Citation }) {
  const t = useTranslations('results');
  const day = useDay();
  const { heldBack } = normById(norm);
  const since = heldBack
    ? t(heldBack.by === 'agreement' ? 'mayNotBeUsed' : 'heldSince', { from: day(heldBack.from) })
    : t('since', { from: day(from) });
  return (
    <>
      {since}. {t('lastChecked', { date: day(lastChecked) })}. {t('reviewBy', { date: day(reviewBy) })}.
    </>
  );
}
