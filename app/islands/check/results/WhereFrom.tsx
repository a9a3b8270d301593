import { useTranslations } from 'next-intl';
import { Feedback } from '@/app/parts/Feedback';
import { useDay } from '@/app/parts/useDay';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { type Day, RULES_VERSION } from '@/rules';

/** What all of it rests on, the day it is about, and where to check it. */
export function WhereFrom({ locale, asOf }: { readonly locale: Locale; readonly asOf: Day }) {
  const t = useTranslations();
  const day = useDay();
  return (
    <>
      <p>{t('results.lede')}</p>
      <p>
        {t('sheet.asOf', { date: day(asOf) })} {t('pages.service.version', { version: RULES_VERSION })}
      </p>
      <p className="result__links">
        <a href={pagePath(locale, 'policy')}>{t('site.pages.policy')}</a>
        <a href={pagePath(locale, 'about')}>{t('site.pages.about')}</a>
      </p>
      <Feedback />
    </>
  );
}
