import { useFormatter, useTranslations } from 'next-intl';
import { byId } from '@/lib/i18n/byId';
import type { Said } from '@/lib/reading/ruleChanges';

/** The words of a cell of the table. */
export function useCell(): (cell: Said) => string {
  const t = useTranslations('rules');
  const answer = useTranslations('answers');
  const format = useFormatter();
  return (cell) => {
    if (typeof cell === 'string') return answer(`${cell}.word`);
    const { says, facts: open } = cell;
    return open.length === 0
      ? byId(t, `cell.${says.replace('_', '-')}`)
      : t('dependsOn', {
          cell: byId(t, `cell.${says.replace('_', '-')}`),
          facts: format.list(open.map((fact) => t(`facts.${fact}`))),
        });
  };
}
