import { createTranslator } from 'next-intl';
import type { ReactNode } from 'react';
import { messagesOf } from '@/lib/i18n/catalogs';
import { type Locale, languages, locales } from '@/lib/i18n/locales';
import { LeaveLink } from './LeaveLink';

/** The words of a language, where no address says which language the page is in. */
export const wordsOf = (locale: Locale, namespace: string) =>
  createTranslator({ locale, messages: messagesOf(locale), namespace });

interface EveryLanguageProps {
  readonly children: (locale: Locale, first: boolean) => ReactNode;
}

/** The frame of a page that speaks every language, one after another: the chooser, a wrong address, a fault of ours. */
export function EveryLanguage({ children }: EveryLanguageProps) {
  const others = locales.slice(1).map((code) => wordsOf(code, 'site')('leave'));
  return (
    <>
      <header className="site-header">
        <div className="site-header__inner">
          <LeaveLink label={wordsOf('en', 'site')('leave')} hint={`· ${others.join(' · ')}`} />
          <span className="site-header__name">{wordsOf('en', 'site')('name')}</span>
        </div>
      </header>
      <main id="main" className="site-main">
        {locales.map((code, index) => (
          <section key={code} className="reading in-language" lang={code} dir={languages[code].dir}>
            {children(code, index === 0)}
          </section>
        ))}
      </main>
    </>
  );
}
