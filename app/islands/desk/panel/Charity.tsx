import { useTranslations } from 'use-intl';
import { useDay } from '@/app/parts/useDay';
import { useReason } from '@/app/parts/useReason';
import type { Answer } from '@/lib/answers/answer';
import { charityView } from '@/lib/desk/details';
import type { Day } from '@/rules';

/** The check that a nonprofit charity does not have to make (8 U.S.C. 1642(d)), and how a City contract changes that. */
export function Charity({ answer, asOf }: { answer: Answer; asOf: Day }) {
  const t = useTranslations();
  const reason = useReason();
  const day = useDay();
  const view = charityView(answer, asOf);
  if (!view) return null;
  const { withoutContract, withContract, norm, citation } = view;
  return (
    <>
      <h3>{t('desk.panel.charity')}</h3>
      <p>
        {reason(norm)}{' '}
        <a href={citation.url} rel="noreferrer">
          {citation.clause}
        </a>
        . {t('results.lastChecked', { date: day(citation.lastChecked) })}.
      </p>
      <p>{t('disclosures.charity')}</p>
      <ul className="usa-list">
        <li>{t('desk.panel.charityWithout', { answer: t(`answers.${withoutContract}.branch`) })}</li>
        <li>{t('desk.panel.charityWith', { answer: t(`answers.${withContract}.branch`) })}</li>
      </ul>
    </>
  );
}
