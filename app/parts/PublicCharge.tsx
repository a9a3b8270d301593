import { useTranslations } from 'next-intl';
import { PUBLIC_CHARGE_PROPOSAL, PUBLIC_CHARGE_RULE } from '@/lib/city/publicCharge';
import { TIMELINE_LAST_CHECKED } from '@/lib/city/timeline';
import { AlsoAt } from './AlsoAt';
import { useDay } from './useDay';

/** The public charge rule, with its dates, and where to ask. */
export function PublicCharge() {
  const t = useTranslations('publicCharge');
  const day = useDay();
  return (
    <details className="fold">
      <summary>{t('title')}</summary>
      <p>{t('what')}</p>
      <p>{t('counts')}</p>
      <p>{t('notCounted')}</p>
      <p>
        {t('change', { lastChecked: day(TIMELINE_LAST_CHECKED) })}
        <AlsoAt pages={[PUBLIC_CHARGE_RULE, PUBLIC_CHARGE_PROPOSAL]} />
      </p>
      <p>{t('help')}</p>
    </details>
  );
}
