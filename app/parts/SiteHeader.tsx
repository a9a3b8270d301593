import { useTranslations } from 'next-intl';
import { usePagePath } from '@/app/parts/usePageLocale';
import { LanguageMenu } from './LanguageMenu';
import { LeaveLink } from './LeaveLink';

/** The bar at the top of every page: name of the site, languages, *Leave this site*. It stays visible and covers no content. */
export function SiteHeader({ page, wide }: { page: string; wide: boolean }) {
  const t = useTranslations('site');
  const path = usePagePath();
  return (
    <>
      <a className="usa-skipnav" href="#main">
        {t('skip')}
      </a>
      <header className={wide ? 'site-header site-header--wide' : 'site-header'}>
        <div className="site-header__inner">
          <a className="site-header__name" href={path()}>
            {t('name')}
          </a>
          <LanguageMenu page={page} />
          <LeaveLink label={t('leave')} hint={t('leaveHint')} left={[t('leaveLeft2'), t('leaveLeft1')]} />
        </div>
      </header>
    </>
  );
}
