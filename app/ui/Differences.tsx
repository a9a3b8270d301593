import { useTranslations } from 'next-intl';
import { heldBackNorms } from '@/lib/screening/answer';
import type { Day, Decision } from '@/rules';
import { useReason } from './useReason';

/** Where the law behind the City's policy has changed, or somebody else may check: beside the answer, never instead of it. */
export function Differences({ decision, asOf }: { decision: Decision; asOf: Day }) {
  const t = useTranslations('results');
  const reason = useReason();
  if (decision.differences.length === 0) return null;
  return (
    <div className="also-know">
      <h4>{t('alsoKnow')}</h4>
      <ul className="usa-list">
        {decision.differences.map(({ authority, kind }) => (
          <li key={authority}>{t(`differences.${authority}-${kind}`)}</li>
        ))}
        {heldBackNorms(decision, asOf).map((norm) => (
          <li key={norm}>{reason(norm)}</li>
        ))}
      </ul>
    </div>
  );
}
