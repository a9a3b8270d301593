import type { ReactNode } from 'react';
import type { MessageKey } from '@/lib/i18n/byId';
import { bundledLocales, isBundled, type Locale, languages, locales } from '@/lib/i18n/locales';
import { dayIn, wordsIn } from '@/lib/i18n/wordsIn';
import { madeOn } from '@/lib/site/freshness';
import { LeaveLink } from './LeaveLink';

/** A message in each language that every island has, where a title has room for one line. */
export const inBundled = (key: MessageKey): string =>
  bundledLocales.map((code) => wordsIn(code)(key)).join(' · ');

/** The bar of a page that is in no one language: the name of the site, and the way out. */
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
  /** Where a language's name at the top leads; left out, to its part of the page. */
  readonly address?: (locale: Locale) => string;
  readonly children: (locale: Locale, first: boolean) => ReactNode;
}

/** The frame of a page that speaks every language, one after another: the chooser, a wrong address, a fault of ours. */
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
