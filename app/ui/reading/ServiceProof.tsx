import { useTranslations } from 'next-intl';
import { changesSincePolicy } from '@/lib/catalogue/changes';
import type { ServiceRule } from '@/lib/catalogue/serviceRule';
import { TIMELINE } from '@/lib/catalogue/timeline';
import type { Locale } from '@/lib/i18n/locales';
import { PERSON_FACTS } from '@/lib/screening/household';
import { PREMISE } from '@/lib/screening/questions';
import { pagePath } from '@/lib/site/paths';
import { type Citation, type Day, decide, RULES_VERSION, type Service } from '@/rules';
import { Trace } from '../Trace';
import { useDay } from '../useDay';
import { OtherSite } from './OtherSite';
import { TimelineList } from './TimelineList';

interface ServiceProofProps {
  readonly locale: Locale;
  readonly rule: ServiceRule;
  readonly asOf: Day;
}

/** The rule an answer rests on, with its days and its source, and what changed behind it since. */
export function ServiceProof({ locale, rule, asOf }: ServiceProofProps) {
  const t = useTranslations();
  const changes = changesSincePolicy(rule.service, asOf);
  return (
    <>
      <section aria-labelledby="rule">
        <h2 id="rule">{t('results.proof')}</h2>
        {rule.citations.map((citation) => (
          <ClauseCitation key={citation.norm} locale={locale} service={rule.service} citation={citation} />
        ))}
        <p>{t('pages.service.version', { version: RULES_VERSION })}</p>
        <div className="no-print">
          <Trace locale={locale} decision={adultDecision(rule.service, asOf)} asOf={asOf} />
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

/** What is decided for an adult who applies, with everything about the help itself left open. */
const adultDecision = (service: Service, asOf: Day) =>
  decide({ service, ...PREMISE, ...PERSON_FACTS.adult }, asOf);

interface ClauseCitationProps {
  readonly locale: Locale;
  readonly service: Service;
  readonly citation: Citation;
}

function ClauseCitation({ locale, service, citation }: ClauseCitationProps) {
  const t = useTranslations('results');
  const since = useTranslations(`services.${service}`)('since');
  const day = useDay();
  const { clause, lastChecked, reviewBy, url } = citation;
  return (
    <>
      <p>
        <strong>{t('clause', { clause })}.</strong> {since}
      </p>
      <p>
        {t('lastChecked', { date: day(lastChecked) })}. {t('reviewBy', { date: day(reviewBy) })}.
      </p>
      <ul className="links">
        <li>
          <a href={`${pagePath(locale, 'policy')}#${clause}`}>{t('readClause', { clause })}</a>
        </li>
        <li>
          <OtherSite href={url}>{t('readSource')}</OtherSite>
        </li>
      </ul>
    </>
  );
}
