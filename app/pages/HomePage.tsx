import { useTranslations } from 'next-intl';
import { NeedPictogram } from '@/app/parts/Pictogram';
import type { Locale } from '@/lib/i18n/locales';
import { SERVICE_GROUPS } from '@/lib/reading/serviceGroups';
import { pagePath } from '@/lib/site/paths';

const STEPS = ['needs', 'people', 'answers'] as const;

/** What this is, the promise, the way in, and every service for those who would rather look than answer. */
export function HomePage({ locale }: { locale: Locale }) {
  const t = useTranslations('home');
  return (
    <>
      <h1>{t('headline')}</h1>
      <p className="lead">{t('lead')}</p>
      <p>{t('statusMeans')}</p>
      <p className="promise">
        <strong>{t('privacyLine')}</strong> {t('notAsked')}
      </p>
      <ul className="starts">
        <li>
          <a className="usa-button usa-button--big" href={pagePath(locale, 'check')}>
            {t('start')}
          </a>
          <p>{t('startHint')}</p>
        </li>
        <li>
          <a className="usa-button usa-button--big usa-button--outline" href={pagePath(locale, 'desk')}>
            {t('helping')}
          </a>
          <p>{t('helpingHint')}</p>
        </li>
      </ul>
      <h2>{t('howTitle')}</h2>
      <ol className="steps">
        {STEPS.map((step) => (
          <li key={step}>
            <h3>{t(`steps.${step}.title`)}</h3>
            <p>{t(`steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      <ServiceLinks locale={locale} />
    </>
  );
}

function ServiceLinks({ locale }: { locale: Locale }) {
  const t = useTranslations();
  return (
    <section aria-labelledby="all">
      <h2 id="all">{t('pages.home.listTitle')}</h2>
      <p>
        {t('home.allServicesHint')} <a href={pagePath(locale, 'services')}>{t('home.allServices')}</a>
      </p>
      <p>
        {t('plain.noScripts')} <a href={pagePath(locale, 'answers')}>{t('plain.title')}</a>
      </p>
      <div className="service-groups">
        {SERVICE_GROUPS.map(({ group, services }) => (
          <section key={group} aria-labelledby={group}>
            <h3 id={group}>{t(`needGroups.${group}`)}</h3>
            <ul className="links links--column">
              {services.map(({ service, need }) => (
                <li key={service}>
                  <a href={pagePath(locale, `services/${service}`)}>
                    <NeedPictogram need={need} /> {t(`services.${service}.name`)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p>
        {t('check.needs.programsTitle')}{' '}
        <a href={pagePath(locale, 'programs')}>{t('check.needs.programsLink')}</a>
      </p>
    </section>
  );
}
