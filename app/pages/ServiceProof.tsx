import { useTranslations } from 'next-intl';
import { Trace } from '@/app/parts/Trace';
import { useDay } from '@/app/parts/useDay';
import { usePagePath } from '@/app/parts/usePageLocale';
import type { Answer } from '@/lib/answers/answer';
import { PREMISE } from '@/lib/answers/facts';
import { PERSON_FACTS } from '@/lib/answers/person';
import { TIMELINE } from '@/lib/city/timeline';
import { changesSincePolicy } from '@/lib/reading/changes';
import { type Citation, type Day, decide, RULES_VERSION, type Service } from '@/rules';
import { OtherSite } from './OtherSite';
import { TimelineList } from './TimelineList';

interface ServiceProofProps {
  readonly service: Service;
  readonly answers: readonly Pick<Answer, 'citation'>[];
  readonly asOf: Day;
}

/** The rule behind an answer, with its days and source, and the changes of the law since. */
export function ServiceProof({ service, answers, asOf }: ServiceProofProps) {
  const t = useTranslations();
  const changes = changesSincePolicy(service, asOf);
  const cited = answers.flatMap(({ citation }) => citation ?? []);
  return (
    <>
      <section aria-labelledby="rule">
        <h2 id="rule">{t('results.proof')}</h2>
        {[...new Map(cited.map((citation) => [citation.clause, citation])).values()].map((citation) => (
          <ClauseCitation key={citation.norm} citation={citation} />
        ))}
        <p>{t('pages.service.version', { version: RULES_VERSION })}</p>
        <div className="no-print">
          <Trace decision={adultDecision(service, asOf)} asOf={asOf} />
        </div>
      </section>
      <section aria-labelledby="changed">
        <h2 id="changed">{t('results.changed')}</h2>
        {changes.length > 0 ? (
          <TimelineList events={TIMELINE.filter(({ id }) => changes.includes(id))} level={3} />
        ) : (
          <p>{t('pages.service.nothingChanged')}</p>
        )}
      </section>
    </>
  );
}

/** The decision for an adult who applies, with every fact about the help unknown. */
const adultDecision = (service: Service, asOf: Day) =>
  decide({ service, ...PREMISE, ...PERSON_FACTS.adult }, asOf);

interface ClauseCitationProps {
  readonly citation: Citation;
}

function ClauseCitation({ citation }: ClauseCitationProps) {
  const t = useTranslations('results');
  const day = useDay();
  const path = usePagePath();
  const { clause, from, lastChecked, reviewBy, url } = citation;
  return (
    <>
      <p>
        <strong>{t('clause', { clause })}.</strong> {t('since', { from: day(from) })}.
      </p>
      <p>
        {t('lastChecked', { date: day(lastChecked) })}. {t('reviewBy', { date: day(reviewBy) })}.
      </p>
      <ul className="links">
        <li>
          <a href={`${path('policy')}#${clause}`}>{t('readClause', { clause })}</a>
        </li>
        <li>
          <OtherSite href={url}>{t('readSource')}</OtherSite>
        </li>
      </ul>
    </>
  );
}
