import { createTranslator } from 'next-intl';
import { messagesOf } from '@/lib/i18n/catalogs';
import { languages, locales } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import './styles/site.scss';
import { LeaveLink } from './ui/LeaveLink';
import { siteIcon } from './ui/siteIcon';

const site = (locale: (typeof locales)[number]) =>
  createTranslator({ locale, messages: messagesOf(locale), namespace: 'site' });

export const metadata = { title: site('en')('notFoundTitle'), icons: siteIcon };

/** One file serves every wrong address, so it speaks every language. */
export default function NotFoundPage() {
  return (
    <html lang="en">
      <body>
        <header className="site-header">
          <div className="site-header__inner">
            <LeaveLink label={site('en')('leave')} hint={`· ${site('es')('leave')}`} />
          </div>
        </header>
        <main id="main" className="site-main">
          {locales.map((code, index) => {
            const Heading = index === 0 ? 'h1' : 'h2';
            return (
              <section key={code} lang={code} dir={languages[code].dir}>
                <Heading>{site(code)('notFoundTitle')}</Heading>
                <p>{site(code)('notFoundBody')}</p>
                <p>
                  <a href={pagePath(code)}>{site(code)('goHome')}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
