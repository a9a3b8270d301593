import { useTranslations } from 'next-intl';
import { type Locale, languages, locales } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { LeaveLink } from './LeaveLink';

/** The top of every page: skip link, way out, name of the site, languages. */
export function SiteHeader({ locale, page }: { locale: Locale; page: string }) {
  const t = useTranslations('site');
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
          <nav className="site-languages" aria-label={t('languages')}>
            <ul>
              {locales.map((code) => (
                <li key={code}>
                  <a
                    href={pagePath(code, page)}
                    lang={code}
                    hrefLang={code}
                    dir={languages[code].dir}
                    data-language={code}
                    aria-current={code === locale ? 'true' : undefined}
                  >
                    {languages[code].name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
    </>
  );
}
