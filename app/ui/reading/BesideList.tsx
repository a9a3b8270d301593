import { useTranslations } from 'next-intl';
import type { Beside } from '@/lib/catalogue/beside';
import { useReason } from '../useReason';
import { ConditionList } from './ConditionList';

/** What state and federal law say beside the City's answer; never instead of it. */
export function BesideList({ beside }: { beside: readonly Beside[] }) {
  const t = useTranslations();
  const reason = useReason();
  if (beside.length === 0) return null;
  return (
    <ul className="usa-list">
      {beside.map((one) =>
        'norm' in one ? (
          <li key={one.norm}>{reason(one.norm)}</li>
        ) : (
          <li key={one.code}>
            {t(`results.differences.${one.code}`)}
            {one.unless.length > 0 ? (
              <>
                {' '}
                {t('pages.answer.unless', { count: one.unless.length })}
                <ConditionList conditions={one.unless} />
              </>
            ) : null}
          </li>
        ),
      )}
    </ul>
  );
}
