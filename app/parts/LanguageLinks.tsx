import { useTranslations } from 'next-intl';
import { bundledLocales, furtherLocales, type Locale, languages } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { LanguagesPictogram } from './Pictogram';

interface LanguageLinksProps {
  readonly locale: Locale;
  /** The page's address without its language. */
  readonly page: string;
  /** In a frame: the language changes there, and not in a window of its own. */
  readonly target?: '_self';
}

/**
 * This page in every language, each in its own name. English and Spanish are one tap away; the others stand in a list that opens,
 * with a picture for whoever cannot read the words beside it. Needs no script.
 */
export function LanguageLinks(props: LanguageLinksProps) {
  const { locale } = props;
  const t = useTranslations('site');
  return (
    <nav className="site-languages" aria-label={t('languages')}>
      <ul>
        {bundledLocales.map((code) => (
          <Choice key={code} {...props} code={code} />
        ))}
      </ul>
      {furtherLocales.length > 0 ? (
        <details className="more-languages">
          <summary>
            <LanguagesPictogram />
            {furtherLocales.includes(locale) ? (
              <b>{languages[locale].name}</b>
            ) : (
              <span>{t('moreLanguages')}</span>
            )}
          </summary>
          <ul>
            {furtherLocales.map((code) => (
              <Choice key={code} {...props} code={code} />
            ))}
          </ul>
        </details>
      ) : null}
    </nav>
  );
}

function Choice({ code, locale, page, target }: LanguageLinksProps & { readonly code: Locale }) {
  return (
    <li>
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
  );
}
