import { useTranslations } from 'next-intl';
import type { BesideCases } from '@/lib/catalogue/beside';
import type { Condition } from '@/lib/catalogue/cases';
import { useReason } from '../useReason';
import { ConditionList } from './ConditionList';

/** What state and federal law say beside the City's answer; never instead of it. */
export function BesideList({ beside }: { beside: readonly BesideCases[] }) {
  const t = useTranslations();
  const reason = useReason();
  if (beside.length === 0) return null;
  return (
    <ul className="usa-list">
      {beside.map(({ kind, id, unless }) => (
        <li key={id}>
          {kind === 'difference' ? t(`results.differences.${id}`) : reason(id)}
          <Unless conditions={unless} />
        </li>
      ))}
    </ul>
  );
}

/** Where the sentence before it does not hold. One condition is turned around, since "not if not" is hard to read. */
function Unless({ conditions }: { conditions: readonly Condition[] }) {
  const t = useTranslations('pages.answer');
  const [first, ...more] = conditions;
  if (!first) return null;
  const alone = more.length === 0;
  return (
    <>
      {' '}
      {t(alone ? 'onlyIf' : 'unless')}
      <ConditionList conditions={alone ? [opposite(first)] : conditions} />
    </>
  );
}

const opposite = ({ fact, value }: Condition): Condition => ({ fact, value: value === 'yes' ? 'no' : 'yes' });
