import { useTranslations } from 'use-intl';
import { MadeOn } from '@/app/parts/Freshness';
import { usePageLocale, usePagePath } from '@/app/parts/usePageLocale';
import { languages } from '@/lib/i18n/locales';

/** The footer of the frame: the promise, what this is, and a link to the whole site in a new window. */
export function EmbedFoot() {
  const t = useTranslations('site');
  const words = useTranslations('embed');
  const locale = usePageLocale();
  const path = usePagePath();
  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        <p key={locale}>
          <strong>{t('promise')}</strong> {t('information')} {words('around')}
        </p>
        {languages[locale].reviewed ? null : <p>{t('notReviewed')}</p>}
        <p>
          <MadeOn />
        </p>
        <p>
          <a href={path()}>{words('whole')}</a>
        </p>
      </div>
    </footer>
  );
}
