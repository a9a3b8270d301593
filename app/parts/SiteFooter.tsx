import { useTranslations } from 'next-intl';
import { usePageLocale, usePagePath } from '@/app/parts/usePageLocale';
import { languages } from '@/lib/i18n/locales';
import { MadeOn } from './Freshness';

const PAGES = [
  'services',
  'desk',
  'programs',
  'policy',
  'rules',
  'data',
  'privacy',
  'accessibility',
  'about',
  'partners',
] as const;

/** The foot of every page: the promise, whether a person has checked the language, and the reading pages. */
export function SiteFooter() {
  const t = useTranslations('site');
  const locale = usePageLocale();
  const path = usePagePath();
  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        <p key={locale}>
          <strong>{t('promise')}</strong> {t('information')}
        </p>
        <p key={`${locale} made`}>
          {languages[locale].reviewed ? null : <span>{t('notReviewed')}</span>} <MadeOn />
        </p>
        <nav aria-label={t('pages.label')}>
          <details>
            <summary>{t('pages.label')}</summary>
            <ul>
              {PAGES.map((page) => (
                <li key={page}>
                  <a href={path(page)}>{t(`pages.${page}`)}</a>
                </li>
              ))}
            </ul>
          </details>
        </nav>
      </div>
    </footer>
  );
}
