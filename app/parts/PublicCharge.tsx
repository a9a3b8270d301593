import { useTranslations } from 'next-intl';
import { SOURCES } from '@/rules';
import { useDay } from './useDay';

/** The fear that keeps people away, with its dates, and where to ask. */
export function PublicCharge() {
  const t = useTranslations('publicCharge');
  const day = useDay();
  return (
    <details className="fold">
      <summary>{t('title')}</summary>
      <p>{t('what')}</p>
      <p>{t('counts')}</p>
      <p>{t('notCounted')}</p>
      <p>{t('change', { lastChecked: day(SOURCES['longmont-policy-2017'].lastChecked) })}</p>
      <p>{t('help')}</p>
    </details>
  );
}
