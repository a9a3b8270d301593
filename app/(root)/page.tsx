import type { Metadata } from 'next';
import { NamedHeader, wordsOf } from '@/app/parts/EveryLanguage';
import { bundledLocales, languages, locales } from '@/lib/i18n/locales';
import { alternates, pagePath, siteAddress } from '@/lib/site/paths';

const inBoth = (namespace: string, key: string): string =>
  bundledLocales.map((code) => wordsOf(code, namespace)(key)).join(' · ');

export const metadata: Metadata = {
  title: inBoth('site', 'chooseLanguage'),
  alternates: {
    canonical: siteAddress('/'),
    languages: alternates(''),
  },
};

/** `/`: choose a language, on one screen. The page guesses and remembers nothing. */
export default function ChooserPage() {
  return (
    <>
      <NamedHeader />
      <main id="main" className="site-main chooser">
        <h1>{inBoth('site', 'chooseLanguage')}</h1>
        <ul className="chooser__languages">
          {locales.map((code) => (
            <li key={code}>
              <a
                className="usa-button usa-button--big"
                href={pagePath(code)}
                lang={code}
                hrefLang={code}
                dir={languages[code].dir}
              >
                {languages[code].name}
              </a>
            </li>
          ))}
        </ul>
        {bundledLocales.map((code) => (
          <p key={code} lang={code}>
            {wordsOf(code, 'home')('headline')} <strong>{wordsOf(code, 'site')('promise')}</strong>
          </p>
        ))}
      </main>
    </>
  );
}
