import { useTranslations } from 'use-intl';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import type { LinkedPage } from './links';

/** Pages in the language that was chosen, each named in the language of this page. */
export function LinkList({ locale, pages }: { locale: Locale; pages: readonly LinkedPage[] }) {
  const t = useTranslations();
  return (
    <ul className="partner-links">
      {pages.map(({ page, name }) => (
        <li key={page}>
          <a href={pagePath(locale, page)} hrefLang={locale}>
            {t(name)}
          </a>
        </li>
      ))}
    </ul>
  );
}
