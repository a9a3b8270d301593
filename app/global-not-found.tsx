import { bundledLocales } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import './styles/site.scss';
import { EveryLanguage, wordsOf } from './parts/EveryLanguage';
import { siteIcon } from './parts/siteIcon';

export const metadata = {
  title: bundledLocales.map((code) => wordsOf(code, 'notFound')('title')).join(' · '),
  icons: siteIcon,
};

/** The 404 page. One file serves every wrong address, so it has every language. */
export default function NotFoundPage() {
  return (
    <html lang="en">
      <body>
        <EveryLanguage>
          {(code, first) => {
            const t = wordsOf(code, 'notFound');
            const Heading = first ? 'h1' : 'h2';
            return (
              <>
                <Heading>{t('title')}</Heading>
                <p>{t('text')}</p>
                <ul className="links">
                  <li>
                    <a href={pagePath(code)}>{t('home')}</a>
                  </li>
                  <li>
                    <a href={pagePath(code, 'services')}>{t('services')}</a>
                  </li>
                </ul>
                <p>{t('emergency')}</p>
              </>
            );
          }}
        </EveryLanguage>
      </body>
    </html>
  );
}
