import { useTranslations } from 'next-intl';
import type { Beside } from '@/lib/answers/beside';
import { LawSource } from './LawSource';
import { useRemark } from './useRemark';

/** The remarks beside an answer: the law behind the City's policy has changed, or somebody else may check. */
export function Differences({ beside }: { beside: readonly Beside[] }) {
  const t = useTranslations('results');
  const remark = useRemark();
  if (beside.length === 0) return null;
  return (
    <div className="also-know">
      <h3>{t('alsoKnow')}</h3>
      <ul className="usa-list">
        {beside.map((one) => (
          <li key={one.id}>
            <span>{remark(one)}</span>
            <LawSource remark={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}
