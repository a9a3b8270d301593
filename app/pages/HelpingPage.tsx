import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';

/** For helpers: family and friends use the questionnaire, caseworkers use the desk. */
export function HelpingPage({ locale }: { locale: Locale }) {
  const t = useTranslations('helping');
  return (
    <>
      <h1>{t('title')}</h1>
      <h2>{t('family')}</h2>
      <ul className="usa-list">
        <li>{t('forThem')}</li>
        <li>{t('show')}</li>
        <li>{t('print')}</li>
      </ul>
      <p>
        <a className="usa-button usa-button--big" href={pagePath(locale, 'check')}>
          {t('start')}
        </a>
      </p>
      <h2>{t('caseworker')}</h2>
      <p>{t('desk')}</p>
      <p>
        <a className="usa-button usa-button--big usa-button--outline" href={pagePath(locale, 'desk')}>
          {t('toDesk')}
        </a>
      </p>
    </>
  );
}
