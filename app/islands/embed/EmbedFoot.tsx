import { useTranslations } from 'use-intl';
import { MadeOn } from '@/app/parts/Freshness';
import { type Locale, languages } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';

/** The foot of the frame: the promise, what this is, and the whole site in a window of its own. */
export function EmbedFoot({ locale }: { locale: Locale }) {
  const t = useTranslations('site');
  const words = useTranslations('embed');
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
          <a href={pagePath(locale)}>{words('whole')}</a>
        </p>
      </div>
    </footer>
  );
}
