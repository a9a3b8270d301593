import { useMemo } from 'react';
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
  /** How many facts are not known and matter; empty where there is none. */
  readonly open: string;
}

/** What the table says of each kind of person, a service each: put into words here once, and not in each of hundreds of cells. */
export function useSaidAnswers(
  columns: readonly ColumnView[],
  kinds: readonly PersonKind[],
): Readonly<Record<PersonKind, readonly SaidAnswer[]>> {
  const t = useTranslations();
  // Hundreds of answers are told with a handful of words.
  const word = useMemo(() => remembered((answer: Answer) => t(`answers.${answer}.word`)), [t]);
  const openFacts = useMemo(
    () => remembered((count: number) => (count > 0 ? t('desk.grid.open', { count }) : '')),
    [t],
  );
  const said = kinds.map((kind) => [
    kind,
    columns.map(({ need, cells }): SaidAnswer => {
      const { answer, open } = cells[kind];
      return { need, answer, word: word(answer), open: openFacts(open.length) };
    }),
  ]);
  return useSameParts(Object.fromEntries(said) as Record<PersonKind, readonly SaidAnswer[]>);
}

/** A function that works each thing out once. */
function remembered<From, To>(work: (from: From) => To): (from: From) => To {
  const done = new Map<From, To>();
  return (from) => {
    const before = done.get(from) ?? work(from);
    done.set(from, before);
    return before;
  };
}
