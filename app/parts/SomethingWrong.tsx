import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';

/** What stands where something broke: nothing was kept, begin again, or read the rules. */
export function SomethingWrong({ locale, page }: { locale: Locale; page: string }) {
  const t = useTranslations('site');
  return (
    <section role="alert">
      <h1>{t('errorTitle')}</h1>
      <p>{t('errorBody')}</p>
      <ul className="usa-list">
        <li>
          <a href={pagePath(locale, page)}>{t('tryAgain')}</a>
        </li>
        <li>
          <a href={pagePath(locale, 'services')}>{t('readServices')}</a>
        </li>
        <li>
          <a href={pagePath(locale)}>{t('goHome')}</a>
        </li>
      </ul>
    </section>
  );
}
