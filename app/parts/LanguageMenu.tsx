import { useTranslations } from 'next-intl';
import { usePageLocale } from '@/app/parts/usePageLocale';
import { languages, locales } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { LanguagesPictogram } from './Pictogram';

interface LanguageMenuProps {
  /** The page's address without its language. */
  readonly page: string;
  /** Whether it is in a frame, where the language changes in place. */
  readonly target?: '_self';
}

/** A menu with this page in every language, each under its own name. A picture marks the menu for people who cannot read its label. It needs no script. */
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
