import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { LanguageLinks } from './LanguageLinks';
import { LeaveLink } from './LeaveLink';

/** The top of every page: skip link, way out, name of the site, languages. */
export function SiteHeader({ locale, page, wide }: { locale: Locale; page: string; wide: boolean }) {
  const t = useTranslations('site');
  return (
    <>
      <a className="usa-skipnav" href="#main">
        {t('skip')}
      </a>
      <header className={wide ? 'site-header site-header--wide' : 'site-header'}>
        <div className="site-header__inner">
          <LeaveLink label={t('leave')} hint={t('leaveHint')} left={[t('leaveLeft2'), t('leaveLeft1')]} />
          <a className="site-header__name" href={pagePath(locale)}>
            {t('name')}
          </a>
          <LanguageLinks locale={locale} page={page} />
        </div>
      </header>
    </>
  );
}
