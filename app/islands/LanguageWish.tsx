import { useTranslations } from 'use-intl';
import { languages } from '@/lib/i18n/locales';
import { isolated } from './isolated';
import type { Wish } from './useLanguage';

/** Says that another language is loading, or that it could not be loaded and nothing was lost. */
export function LanguageWish({ wish }: { wish: Wish | undefined }) {
  const t = useTranslations('site.otherLanguage');
  return (
    <p role="status" className="language-wish">
      {wish ? (
        <span key={`${wish.locale} ${wish.state}`}>
          {t(wish.state, { language: isolated(languages[wish.locale].name) })}
        </span>
      ) : null}
    </p>
  );
}
