import { wordsIn } from '@/lib/i18n/wordsIn';
import { pagePath } from '@/lib/site/paths';
import './styles/site.scss';
import { EveryLanguage, inBundled } from './parts/EveryLanguage';
import { siteIcon } from './parts/siteIcon';

export const metadata = {
  title: inBundled('notFound.title'),
  icons: siteIcon,
};

/** The 404 page. One file serves every wrong address, so it has every language. */
export default function NotFoundPage() {
  return (
    <html lang="en">
      <body>
        <EveryLanguage>
          {(code, first) => {
            const t = wordsIn(code);
            const Heading = first ? 'h1' : 'h2';
            return (
              <>
                <Heading>{t('notFound.title')}</Heading>
                <p>{t('notFound.text')}</p>
                <ul className="links">
                  <li>
                    <a href={pagePath(code)}>{t('notFound.home')}</a>
                  </li>
                  <li>
                    <a href={pagePath(code, 'services')}>{t('notFound.services')}</a>
                  </li>
                </ul>
                <p>{t('notFound.emergency')}</p>
              </>
            );
          }}
        </EveryLanguage>
      </body>
    </html>
  );
}
