import { useTranslations } from 'next-intl';
import type { Beside } from '@/lib/answers/beside';
import { useReason } from './useReason';

/** Where the law behind the City's policy has changed, or somebody else may check: beside the answer, never instead of it. */
export function Differences({ beside }: { beside: readonly Beside[] }) {
  const t = useTranslations('results');
  const reason = useReason();
  if (beside.length === 0) return null;
  return (
    <div className="also-know">
      <h4>{t('alsoKnow')}</h4>
      <ul className="usa-list">
        {beside.map(({ kind, id }) => (
          <li key={id}>{kind === 'difference' ? t(`differences.${id}`) : reason(id)}</li>
        ))}
      </ul>
    </div>
  );
}
