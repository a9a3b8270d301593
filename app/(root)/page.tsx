import type { Metadata } from 'next';
import { createTranslator } from 'next-intl';
import { messagesOf } from '@/lib/i18n/catalogs';
import { languages, locales } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { LeaveLink } from '../ui/LeaveLink';

const site = (locale: (typeof locales)[number]) =>
  createTranslator({ locale, messages: messagesOf(locale), namespace: 'site' });

export const metadata: Metadata = { title: locales.map((code) => site(code)('name')).join(' · ') };

/** `/`: choose a language. Nothing is guessed and nothing is remembered. */
export default function ChooserPage() {
  return (
    <>
      <header className="site-header">
        <div className="site-header__inner">
          <LeaveLink label={site('en')('leave')} hint={`· ${site('es')('leave')}`} />
        </div>
      </header>
      <main id="main" className="site-main">
        <h1>{metadata.title as string}</h1>
        <ul className="usa-list usa-list--unstyled chooser">
          {locales.map((code) => (
            <li key={code} lang={code} dir={languages[code].dir}>
              <a className="usa-button usa-button--big" href={pagePath(code)} hrefLang={code}>
                {languages[code].name}
              </a>
              <p>{site(code)('tagline')}</p>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
