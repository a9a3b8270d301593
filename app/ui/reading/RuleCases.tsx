import { useTranslations } from 'next-intl';
import type { PersonRule, RuleCase } from '@/lib/catalogue/serviceRule';
import { AnswerBlock } from '../AnswerBlock';
import { ConditionList } from './ConditionList';

interface RuleCasesProps {
  readonly rule: PersonRule;
  /** In a table. */
  readonly small?: boolean;
  /** Whether exceptions to the usual answer are folded away. */
  readonly folded?: boolean;
}

/** The answers that can come out for one kind of person, each with what must be true for it. */
export function RuleCases({ rule: { cases }, small = false, folded = small }: RuleCasesProps) {
  const t = useTranslations('pages.answer');
  const [usual, ...exceptions] = cases;
  if (usual?.when === 'otherwise')
    return (
      <>
        <AnswerBlock answer={usual.answer} small={small} />
        {exceptions.map((one) => (
          <details className="fold" key={one.answer} open={!folded}>
            <summary>{t('exception')}</summary>
            <p>{t('all')}</p>
            {one.when === 'otherwise' ? null : <ConditionList conditions={one.when} />}
            <AnswerBlock answer={one.answer} small={small} />
          </details>
        ))}
      </>
    );
  return (
    <>
      {cases.length > 1 ? <p>{t('depends')}</p> : null}
      {cases.map((one) => (
        <div className={cases.length > 1 ? 'case' : undefined} key={one.answer}>
          <When when={one.when} />
          <AnswerBlock answer={one.answer} small={small} />
        </div>
      ))}
    </>
  );
}

function When({ when }: { when: RuleCase['when'] }) {
  const t = useTranslations('pages.answer');
  if (when === 'otherwise') return <p>{t('otherwise')}</p>;
  if (when.length === 0) return null;
  return (
    <>
      <p>{t('if', { count: when.length })}</p>
      <ConditionList conditions={when} />
    </>
  );
}
