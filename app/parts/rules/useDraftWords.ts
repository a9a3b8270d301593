import { useFormatter, useTranslations } from 'next-intl';
import type { AnswerChange, DraftSays } from '@/lib/reading/draft/changes';
import { useCell } from './useCell';

interface DraftWords {
  /** The result, with the conditions under which the City does not check. */
  readonly says: (says: DraftSays) => string;
  /** Whom it is for, and who gives the help and pays, if that is not the City. */
  readonly whose: (change: Pick<AnswerChange, 'people' | 'given'>) => string;
}

/** The words for the changes of a draft. */
export function useDraftWords(): DraftWords {
  const t = useTranslations('rules');
  const person = useTranslations('people');
  const fact = useTranslations('facts');
  const value = useTranslations('factValues');
  const format = useFormatter();
  const cell = useCell();
  return {
    says: (says) => {
      if (!('verdict' in says)) return cell(says);
      const sets = says.exceptions.map((set) =>
        format.list(set.map((one) => t(`conditions.${one.fact}.${one.value}`))),
      );
      const word = cell(says.verdict);
      return sets.length === 0 ? word : `${word} (${t('columns.onlyIf')} ${sets.join(` ${t('or')} `)})`;
    },
    whose: ({ people, given: { provider, cityContract, funding } }) =>
      [
        format.list(people.map((one) => person(one))),
        ...(provider ? [`${fact('provider.row')}: ${value(`provider.${provider}`)}`] : []),
        ...(cityContract ? [`${fact('cityContract.row')}: ${value(`cityContract.${cityContract}`)}`] : []),
        ...(funding ? [`${fact('funding.row')}: ${value(`funding.${funding}`)}`] : []),
      ].join('; '),
  };
}
