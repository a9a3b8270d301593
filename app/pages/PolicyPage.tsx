import { useTranslations } from 'next-intl';
import { useDay } from '@/app/parts/useDay';
import { POLICY_PARTS } from '@/lib/city/clauses';
import { TIMELINE } from '@/lib/city/timeline';
import { byId } from '@/lib/i18n/byId';
import { type Day, policySource } from '@/rules';
import { CityToday } from './CityToday';
import { OtherSite } from './OtherSite';
import { PolicyClause } from './PolicyClause';
import { PolicyDiagram } from './PolicyDiagram';
import { TimelineList } from './TimelineList';

/** The policy: the structure of its main rule, its clauses in order, and the timeline. */
export function PolicyPage({ asOf }: { asOf: Day }) {
  const t = useTranslations('policy');
  const day = useDay();
  const { url, lastChecked } = policySource;
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <p>{t('statusMeans')}</p>
      <p>
        <OtherSite href={url}>{t('readOriginal')}</OtherSite>. {t('lastChecked', { date: day(lastChecked) })}.
      </p>
      <PolicyContents />
      <PolicyDiagram asOf={asOf} />
      <h2 id="clauses">{t('clausesTitle')}</h2>
      {POLICY_PARTS.map(({ id, clauses }) => (
        <section key={id} aria-labelledby={id}>
          <h3 id={id}>{byId(t, `groups.${id}`)}</h3>
          {clauses.map((clause) => (
            <PolicyClause key={clause} clause={clause} level={4} anchor />
          ))}
        </section>
      ))}
      <CityToday />
      <section aria-labelledby="timeline">
        <h2 id="timeline">{t('timelineTitle')}</h2>
        <p>{t('timelineIntro')}</p>
        <TimelineList events={TIMELINE.filter((event) => event.day <= asOf)} level={3} />
      </section>
    </>
  );
}

function PolicyContents() {
  const t = useTranslations('policy');
  const label = useTranslations('pages.policy')('onThisPage');
  return (
    <nav aria-label={label}>
      <ul className="links">
        <li>
          <a href="#diagram">{t('diagram.title')}</a>
        </li>
        {POLICY_PARTS.map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`}>{byId(t, `groups.${id}`)}</a>
          </li>
        ))}
        <li>
          <a href="#today">{t('today.title')}</a>
        </li>
        <li>
          <a href="#timeline">{t('timelineTitle')}</a>
        </li>
      </ul>
    </nav>
  );
}
