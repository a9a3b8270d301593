import { useTranslations } from 'next-intl';
import { languages, locales } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';

/** One page that can be linked to. */
export interface LinkedPage {
  /** Its address without the language. */
  readonly page: string;
  /** The key of its name in the messages. */
  readonly name: string;
}

/** Pages, each with a link in every language, named as the language names itself. */
export function LinkList({ pages }: { pages: readonly LinkedPage[] }) {
  const t = useTranslations();
  return (
    <ul className="partner-links">
      {pages.map(({ page, name }) => (
        <li key={page}>
          <strong>{t(name)}</strong>
          {locales.map((code) => (
            <a key={code} href={pagePath(code, page)} hrefLang={code} lang={code} dir={languages[code].dir}>
              {languages[code].name}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}
