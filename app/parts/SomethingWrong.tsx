import { useTranslations } from 'next-intl';
import { usePagePath } from '@/app/parts/usePageLocale';

/** Rendered after an error: nothing was stored; start again, or read the rules. */
export function SomethingWrong({ page }: { page: string }) {
  const t = useTranslations('site');
  const path = usePagePath();
  return (
    <section role="alert">
      <h1>{t('errorTitle')}</h1>
      <p>{t('errorBody')}</p>
      <ul className="usa-list">
        <li>
          <a href={path(page)}>{t('tryAgain')}</a>
        </li>
        <li>
          <a href={path('services')}>{t('readServices')}</a>
        </li>
        <li>
          <a href={path()}>{t('goHome')}</a>
        </li>
      </ul>
    </section>
  );
}
