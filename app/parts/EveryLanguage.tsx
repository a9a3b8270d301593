import { createTranslator } from 'next-intl';
import type { ReactNode } from 'react';
import { messagesOf } from '@/lib/i18n/catalogs';
import { bundledLocales, isBundled, type Locale, languages, locales } from '@/lib/i18n/locales';
import { LeaveLink } from './LeaveLink';

/** The words of a language, where no address says which language the page is in. */
export const wordsOf = (locale: Locale, namespace: string) =>
  createTranslator({ locale: languages[locale].formats, messages: messagesOf(locale), namespace });

interface EveryLanguageProps {
  /** Where a language's name at the top leads; left out, to its part of the page. */
  readonly address?: (locale: Locale) => string;
  readonly children: (locale: Locale, first: boolean) => ReactNode;
}

/** The frame of a page that speaks every language, one after another: the chooser, a wrong address, a fault of ours. */
export function EveryLanguage({ address = partOf, children }: EveryLanguageProps) {
  const inAll = (key: string) => bundledLocales.map((code) => wordsOf(code, 'site')(key)).join(' · ');
  return (
    <>
      <header className="site-header">
        <div className="site-header__inner">
          <LeaveLink label={inAll('leave')} left={[inAll('leaveLeft2'), inAll('leaveLeft1')]} />
          <span className="site-header__name">{wordsOf('en', 'site')('name')}</span>
        </div>
      </header>
      <main id="main" className="site-main">
        <nav aria-label={inAll('languages')}>
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
            {isBundled(code) ? null : (
              <p>
                <LeaveLink label={wordsOf(code, 'site')('leave')} hint={wordsOf(code, 'site')('leaveHint')} />
              </p>
            )}
          </section>
        ))}
      </main>
    </>
  );
}

const partOf = (code: Locale): string => `#in-${code}`;
