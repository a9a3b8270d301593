import { getTranslations } from 'next-intl/server';
import { languages, locales } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';

/** The foot of every page: the promise, and the languages. */
export async function SiteFooter({ page = '' }: { page?: string }) {
  const t = await getTranslations('site');
  return (
    <footer className="site-footer">
      <p>{t('promise')}</p>
      <nav aria-label={t('languages')}>
        <ul className="usa-list usa-list--unstyled site-languages">
          {locales.map((code) => (
            <li key={code}>
              <a href={pagePath(code, page)} lang={code} hrefLang={code} dir={languages[code].dir}>
                {languages[code].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
