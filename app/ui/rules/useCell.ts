import { useFormatter, useTranslations } from 'next-intl';
import type { RuleCell } from '@/lib/catalogue/ruleTable';

/** What a cell of the table says, in words. */
export function useCell(): (cell: RuleCell) => string {
  const t = useTranslations('rules');
  const format = useFormatter();
  return ({ says, facts: open }) =>
    open.length === 0
      ? t(`cell.${says.replace('_', '-')}`)
      : t('dependsOn', {
          cell: t(`cell.${says.replace('_', '-')}`),
          facts: format.list(open.map((fact) => t(`facts.${fact}`))),
        });
}
