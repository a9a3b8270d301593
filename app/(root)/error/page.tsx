import type { Metadata } from 'next';
import { EveryLanguage, inBundled } from '@/app/parts/EveryLanguage';
import { wordsIn } from '@/lib/i18n/wordsIn';
import { pagePath } from '@/lib/site/paths';

export const metadata: Metadata = {
  title: inBundled('errorPage.title'),
  robots: 'noindex',
};

/** The page that a host shows on a server error. It can appear at any address, so "try again" links to the current address. */
export default function ErrorPage() {
  return (
    <EveryLanguage>
      {(code, first) => {
        const t = wordsIn(code);
        const Heading = first ? 'h1' : 'h2';
        return (
          <>
            <Heading>{t('errorPage.title')}</Heading>
            <p>{t('errorPage.text')}</p>
            <p>{t('errorPage.services')}</p>
            <ul className="links">
              <li>
                <a href="?">{t('errorPage.again')}</a>
              </li>
              <li>
                <a href={pagePath(code, 'services')}>{t('errorPage.servicesLink')}</a>
              </li>
            </ul>
            <p>{t('errorPage.call')}</p>
            <p>{wordsIn(code)('notFound.emergency')}</p>
          </>
        );
      }}
    </EveryLanguage>
  );
}
