import { createTranslator } from 'next-intl';
import type { ReactNode } from 'react';
import { messagesOf } from '@/lib/i18n/catalogs';
import { partsOfDay } from '@/lib/i18n/day';
import { bundledLocales, isBundled, type Locale, languages, locales } from '@/lib/i18n/locales';
import { madeOn } from '@/lib/site/freshness';
import { LeaveLink } from './LeaveLink';

/** The messages of a language, for pages whose address has no language. */
export const wordsOf = (locale: Locale, namespace: string) =>
  createTranslator({ locale: languages[locale].formats, messages: messagesOf(locale), namespace });

/** The bar of a page with all languages: the name of the site, and *Leave this site*. */
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

/** The day of the build, in a language. */
function madeIn(locale: Locale): string {
  const t = createTranslator({
    locale: languages[locale].formats,
    messages: messagesOf(locale) as Record<string, string>,
  });
  const say = (key: string, values: Readonly<Record<string, string>>) => t(key, values);
  return say('site.made', { date: say('site.day', partsOfDay(madeOn)) });
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
