import type { Metadata } from 'next';
import { EveryLanguage, wordsOf } from '@/app/parts/EveryLanguage';
import { bundledLocales } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';

export const metadata: Metadata = {
  title: bundledLocales.map((code) => wordsOf(code, 'errorPage')('title')).join(' · '),
  robots: 'noindex',
};

/** The page that a host shows on a server error. It can appear at any address, so "try again" links to the current address. */
export default function ErrorPage() {
  return (
    <EveryLanguage>
      {(code, first) => {
        const t = wordsOf(code, 'errorPage');
        const Heading = first ? 'h1' : 'h2';
        return (
          <>
            <Heading>{t('title')}</Heading>
            <p>{t('text')}</p>
            <p>{t('services')}</p>
            <ul className="links">
              <li>
                <a href="?">{t('again')}</a>
              </li>
              <li>
                <a href={pagePath(code, 'services')}>{t('servicesLink')}</a>
              </li>
            </ul>
            <p>{t('call')}</p>
            <p>{wordsOf(code, 'notFound')('emergency')}</p>
          </>
        );
      }}
    </EveryLanguage>
  );
}
