import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { LanguageMenu } from './LanguageMenu';
import { LeaveLink } from './LeaveLink';

/** The top of every page, one bar: name of the site, languages, way out. It stays in view and covers nothing. */
export function SiteHeader({ locale, page, wide }: { locale: Locale; page: string; wide: boolean }) {
  const t = useTranslations('site');
  return (
    <>
      <a className="usa-skipnav" href="#main">
        {t('skip')}
      </a>
      <header className={wide ? 'site-header site-header--wide' : 'site-header'}>
        <div className="site-header__inner">
          <a className="site-header__name" href={pagePath(locale)}>
            {t('name')}
          </a>
          <LanguageMenu locale={locale} page={page} />
          <LeaveLink label={t('leave')} hint={t('leaveHint')} left={[t('leaveLeft2'), t('leaveLeft1')]} />
        </div>
      </header>
    </>
  );
}
