import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { LeaveLink } from './LeaveLink';

/** The top of every page: skip link, way out, name of the site. */
export async function SiteHeader({ locale }: { locale: Locale }) {
  const t = await getTranslations('site');
  return (
    <>
      <a className="usa-skipnav" href="#main">
        {t('skip')}
      </a>
      <header className="site-header">
        <div className="site-header__inner">
          <LeaveLink label={t('leave')} hint={t('leaveHint')} />
          <a className="site-header__name" href={pagePath(locale)}>
            {t('name')}
          </a>
        </div>
      </header>
    </>
  );
}
