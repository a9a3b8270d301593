import { useTranslations } from 'next-intl';
import { usePageLocale } from '@/app/parts/usePageLocale';
import { languages, locales } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { LanguagesPictogram } from './Pictogram';

interface LanguageMenuProps {
  /** The page's address without its language. */
  readonly page: string;
  /** In a frame: the language changes there, and not in a window of its own. */
  readonly target?: '_self';
}

/** This page in every language, each in its own name, in a list that opens. A picture tells whoever cannot read the word. Needs no script. */
export function LanguageMenu({ page, target }: LanguageMenuProps) {
  const t = useTranslations('site');
  const locale = usePageLocale();
  return (
    <nav className="language-menu" aria-label={t('languages')}>
      <details>
        <summary>
          <LanguagesPictogram /> <b key={locale}>{languages[locale].name}</b>
        </summary>
        <ul>
          {locales.map((code) => (
            <li key={code}>
              <a
                href={pagePath(code, page)}
                target={target}
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
      </details>
    </nav>
  );
}
