import { useTranslations } from 'next-intl';
import { usePagePath } from '@/app/parts/usePageLocale';

/** For helpers: family and friends use the questionnaire, caseworkers use the desk. */
export function HelpingPage() {
  const t = useTranslations('helping');
  const path = usePagePath();
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
        <a className="usa-button usa-button--big" href={path('check')}>
          {t('start')}
        </a>
      </p>
      <h2>{t('caseworker')}</h2>
      <p>{t('desk')}</p>
      <p>
        <a className="usa-button usa-button--big usa-button--outline" href={path('desk')}>
          {t('toDesk')}
        </a>
      </p>
    </>
  );
}
