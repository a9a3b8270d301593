import { useTranslations } from 'use-intl';
import type { NeedId } from '@/lib/catalogue/needs';
import type { ColumnView } from '@/lib/desk/columns';
import type { Answer } from '@/lib/screening/answer';
import type { PersonKind } from '@/lib/screening/household';
import { useSameParts } from './useSameParts';

/** The answer for one service, in words. */
export interface SaidAnswer {
  readonly need: NeedId;
  readonly answer: Answer;
  readonly word: string;
  /** How many facts are not known and matter. */
  readonly open: string | undefined;
}

/** What the table says of each kind of person, a service each: put into words here once, and not in each of hundreds of cells. */
export function useSaidAnswers(
  columns: readonly ColumnView[],
  kinds: readonly PersonKind[],
): Readonly<Record<PersonKind, readonly SaidAnswer[]>> {
  const t = useTranslations();
  const said = kinds.map((kind) => [
    kind,
    columns.map(({ need, cells }): SaidAnswer => {
      const { answer, open } = cells[kind];
      const word = t(`answers.${answer}.word`);
      return {
        need,
        answer,
        word,
        open: open.length > 0 ? t('desk.grid.open', { count: open.length }) : undefined,
      };
    }),
  ]);
  return useSameParts(Object.fromEntries(said) as Record<PersonKind, readonly SaidAnswer[]>);
}
