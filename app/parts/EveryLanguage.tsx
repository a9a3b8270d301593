import { createTranslator } from 'next-intl';
import type { ReactNode } from 'react';
import { messagesOf } from '@/lib/i18n/catalogs';
import { partsOfDay } from '@/lib/i18n/day';
import { bundledLocales, isBundled, type Locale, languages, locales } from '@/lib/i18n/locales';
import { madeOn } from '@/lib/site/freshness';
import { LeaveLink } from './LeaveLink';

/** The words of a language, where no address says which language the page is in. */
export const wordsOf = (locale: Locale, namespace: string) =>
  createTranslator({ locale: languages[locale].formats, messages: messagesOf(locale), namespace });

/** The bar of a page that is in no one language: the name of the site, and the way out. */
export function NamedHeader() {
  const inAll = (key: string) => bundledLocales.map((code) => wordsOf(code, 'site')(key)).join(' · ');
  return (
    <header className="site-header">
      <div className="site-header__inner">
        <span className="site-header__name">{wordsOf('en', 'site')('name')}</span>
        <LeaveLink label={inAll('leave')} left={[inAll('leaveLeft2'), inAll('leaveLeft1')]} />
      </div>
    </header>
  );
}

/** The day on which the page was made, in a language. */
function madeIn(locale: Locale): string {
  const t = createTranslator({
    locale: languages[locale].formats,
    messages: messagesOf(locale) as Record<string, string>,
  });
  const say = (key: string, values: Readonly<Record<string, string>>) => t(key, values);
  return say('site.made', { date: say('site.day', partsOfDay(madeOn)) });
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
        <nav aria-label={bundledLocales.map((code) => wordsOf(code, 'site')('languages')).join(' · ')}>
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
            {madeOn === '' ? null : <p>{madeIn(code)}</p>}
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
