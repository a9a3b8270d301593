import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { NeedId } from '@/lib/catalogue/needs';
import type { CellView, ColumnView } from '@/lib/desk/columns';
import type { Answer } from '@/lib/screening/answer';
import type { PersonKind } from '@/lib/screening/household';
import { remembered } from './remembered';
import { useSameParts } from './useSameParts';

/** The answer for one service, in words. The same object wherever it says the same. */
export interface SaidAnswer {
  readonly need: NeedId;
  readonly answer: Answer;
  readonly word: string;
  /** How many facts are not known and matter; empty where there is none. */
  readonly open: string;
}

/** What the table says of each kind of person, a service each: put into words here once, and not in each of hundreds of cells. */
export function useSaidAnswers(
  columns: readonly ColumnView[],
  kinds: readonly PersonKind[],
): Readonly<Record<PersonKind, readonly SaidAnswer[]>> {
  const t = useTranslations();
  const said = useMemo(() => {
    // Hundreds of answers are told with a handful of words.
    const word = remembered((answer: Answer) => t(`answers.${answer}.word`));
    const openFacts = remembered((count: number) => (count > 0 ? t('desk.grid.open', { count }) : ''));
    return remembered(
      ({ need, answer, open }: CellView): SaidAnswer => ({
        need,
        answer,
        word: word(answer),
        open: openFacts(open.length),
      }),
      ({ need, answer, open }) => `${need} ${answer} ${open.length}`,
    );
  }, [t]);
  const ofKinds = kinds.map((kind) => [kind, columns.map(({ cells }) => said(cells[kind]))]);
  return useSameParts(Object.fromEntries(ofKinds) as Record<PersonKind, readonly SaidAnswer[]>);
}
