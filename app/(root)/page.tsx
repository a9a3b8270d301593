import type { Metadata } from 'next';
import { inBundled, NamedHeader } from '@/app/parts/EveryLanguage';
import { bundledLocales, languages, locales } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/wordsIn';
import { alternates, pagePath, siteAddress } from '@/lib/site/paths';

export const metadata: Metadata = {
  title: inBundled('site.chooseLanguage'),
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
        <h1>{inBundled('site.chooseLanguage')}</h1>
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
            {wordsIn(code)('home.headline')} <strong>{wordsIn(code)('site.promise')}</strong>
          </p>
        ))}
      </main>
    </>
  );
}
