import type { Metadata } from 'next';
import { EveryLanguage, wordsOf } from '@/app/parts/EveryLanguage';
import { bundledLocales, languages } from '@/lib/i18n/locales';
import { alternates, pagePath } from '@/lib/site/paths';

export const metadata: Metadata = {
  title: bundledLocales.map((code) => wordsOf(code, 'site')('chooseLanguage')).join(' · '),
  alternates: {
    canonical: '/',
    languages: alternates(''),
  },
};

/** `/`: choose a language. Nothing is guessed and nothing is remembered. */
export default function ChooserPage() {
  return (
    <EveryLanguage address={pagePath}>
      {(code, first) => {
        const Heading = first ? 'h1' : 'h2';
        return (
          <>
            <Heading>{wordsOf(code, 'home')('headline')}</Heading>
            <p>{wordsOf(code, 'site')('promise')}</p>
            <p>
              <a className="usa-button usa-button--big" href={pagePath(code)} hrefLang={code}>
                {languages[code].name}
              </a>
            </p>
          </>
        );
      }}
    </EveryLanguage>
  );
}
