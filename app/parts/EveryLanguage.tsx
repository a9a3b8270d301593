import type { ReactNode } from 'react';
import type { MessageKey } from '@/lib/i18n/byId';
import { bundledLocales, isBundled, type Locale, languages, locales } from '@/lib/i18n/locales';
import { dayIn, wordsIn } from '@/lib/i18n/wordsIn';
import { madeOn } from '@/lib/site/freshness';
import { LeaveLink } from './LeaveLink';

/** A message in each language that every island contains, in one line. For a title without space for all languages. */
export const inBundled = (key: MessageKey): string =>
  bundledLocales.map((code) => wordsIn(code)(key)).join(' · ');

/** The bar of a page with all languages: the name of the site, and *Leave this site*. */
export function NamedHeader() {
  return (
    <header className="site-header">
      <div className="site-header__inner">
        <span className="site-header__name">{wordsIn('en')('site.name')}</span>
        <LeaveLink
          label={inBundled('site.leave')}
          left={[inBundled('site.leaveLeft2'), inBundled('site.leaveLeft1')]}
        />
      </div>
    </header>
  );
}

interface EveryLanguageProps {
  /** The target of a language's name at the top; by default its part of the page. */
  readonly address?: (locale: Locale) => string;
  readonly children: (locale: Locale, first: boolean) => ReactNode;
}

/** The frame of a page with all languages, one after another: the chooser, the 404 page, the error page. */
export function EveryLanguage({ address = partOf, children }: EveryLanguageProps) {
  return (
    <>
      <NamedHeader />
      <main id="main" className="site-main">
        <nav aria-label={inBundled('site.languages')}>
          <ul className="all-languages">
            {locales.map((code) => (
              <li key={code}>
                <a href={address(code)} lang={code} dir={languages[code].dir}>
                  {languages[code].name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {locales.map((code, index) => (
          <section
            key={code}
            id={`in-${code}`}
            className="reading in-language"
            lang={code}
            dir={languages[code].dir}
          >
            {children(code, index === 0)}
            {madeOn === '' ? null : <p>{wordsIn(code)('site.made', { date: dayIn(code, madeOn) })}</p>}
            {isBundled(code) ? null : (
              <p>
                <LeaveLink label={wordsIn(code)('site.leave')} hint={wordsIn(code)('site.leaveHint')} />
              </p>
            )}
          </section>
        ))}
      </main>
    </>
  );
}

const partOf = (code: Locale): string => `#in-${code}`;
