import { useTranslations } from 'next-intl';
import type { Condition } from '@/lib/answers/exceptions';

/** For "may be asked": what must be true so that the City does not check. */
export function Exceptions({ exceptions }: { exceptions: readonly (readonly Condition[])[] }) {
  const t = useTranslations('results');
  return exceptions.map((conditions, index) => (
    <div key={JSON.stringify(conditions)}>
      <p>{t(index === 0 ? 'exceptions' : 'orAll')}</p>
      <ConditionList conditions={conditions} />
    </div>
  ));
}

/** A list of conditions. */
export function ConditionList({ conditions }: { conditions: readonly Condition[] }) {
  const t = useTranslations('pages.conditions');
  return conditions.length === 0 ? null : (
    <ul className="conditions">
      {conditions.map(({ fact, value }) => (
        <li key={fact}>{t(`${fact}.${value}`)}</li>
      ))}
    </ul>
  );
}
