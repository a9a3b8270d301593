import { useTranslations } from 'next-intl';
import { useDay } from '@/app/parts/useDay';
import { usePagePath } from '@/app/parts/usePageLocale';
import { type Clause, servicesOfClause } from '@/lib/city/clauses';
import { byId } from '@/lib/i18n/byId';
import { policySource } from '@/rules';

interface PolicyClauseProps {
  readonly clause: Clause;
  /** The level of its heading. */
  readonly level: 3 | 4;
  /** Whether it is on the policy page: then its id is a link target, and it lists its services. */
  readonly anchor?: boolean;
}

/** One clause in plain words, what it means for the reader, and the services that it decides. */
export function PolicyClause({ clause, level, anchor = false }: PolicyClauseProps) {
  const t = useTranslations();
  const path = usePagePath();
  const Heading = `h${level}` as const;
  const services = anchor ? servicesOfClause(clause) : [];
  return (
    <article className="clause" id={anchor ? clause : undefined}>
      <Heading>
        <span className="usa-tag">{clause}</span> {byId(t, `policy.clauses.${clause}.title`)}
      </Heading>
      <p>
        <strong>{t('policy.plainLabel')}:</strong> {byId(t, `policy.clauses.${clause}.plain`)}
      </p>
      <p>
        <strong>{t('policy.meaningLabel')}:</strong> {byId(t, `policy.clauses.${clause}.meaning`)}
      </p>
      {anchor ? <ReadOn /> : null}
      {services.length > 0 ? (
        <>
          <p>
            <strong>{t('pages.policy.services')}:</strong>
          </p>
          <ul className="links">
            {services.map((service) => (
              <li key={service}>
                <a href={path(`services/${service}`)}>{t(`services.${service}.name`)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  );
}

/** The days of review of the City's text. */
function ReadOn() {
  const t = useTranslations('results');
  const day = useDay();
  const { lastChecked, reviewBy } = policySource;
  return (
    <p className="usa-hint">
      {t('lastChecked', { date: day(lastChecked) })}. {t('reviewBy', { date: day(reviewBy) })}.
    </p>
  );
}
