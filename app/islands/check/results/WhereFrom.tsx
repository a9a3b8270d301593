import { useTranslations } from 'next-intl';
import { Feedback } from '@/app/parts/Feedback';
import { useDay } from '@/app/parts/useDay';
import { usePagePath } from '@/app/parts/usePageLocale';
import { type Day, RULES_VERSION } from '@/rules';

/** The sources of the results, their day, and where to check them. */
export function WhereFrom({ asOf }: { readonly asOf: Day }) {
  const t = useTranslations();
  const day = useDay();
  const path = usePagePath();
  return (
    <>
      <p>{t('results.lede')}</p>
      <p>
        {t('sheet.asOf', { date: day(asOf) })} {t('pages.service.version', { version: RULES_VERSION })}
      </p>
      <p className="result__links">
        <a href={path('policy')}>{t('site.pages.policy')}</a>
        <a href={path('about')}>{t('site.pages.about')}</a>
      </p>
      <Feedback />
    </>
  );
}
