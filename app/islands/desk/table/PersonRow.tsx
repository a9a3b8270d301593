import { type Dispatch, memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Person } from '@/lib/desk/desk';
import type { ColumnKey, Place } from '@/lib/desk/grid';
import type { DeskAction } from '@/lib/desk/reducer';
import { answerCell } from './answerCell';
import { GridPart } from './GridParts';
import { PersonHead } from './PersonHead';
import { remembered } from './remembered';
import type { SaidAnswer } from './useSaidAnswers';

interface PersonRowProps {
  readonly person: Person;
  /** The answers, a service each. The same list as long as they are the same. */
  readonly words: readonly SaidAnswer[];
  /** The column of the focus, where it is in this row. */
  readonly here: ColumnKey | undefined;
  readonly act: Dispatch<DeskAction>;
  readonly remove: (place: Place) => void;
}

/** One person and the answer for each service. */
export const PersonRow = memo(function PersonRow({ person, words, here, act, remove }: PersonRowProps) {
  const t = useTranslations('desk');
  const row = `person-${person.id}` as const;
  // The same for the whole row, whatever the answers are.
  const who = useMemo(
    () => t('grid.person', { label: person.label, kind: t(`kindsShort.${person.kind}`) }),
    [t, person],
  );
  // An answer that says what it said has its element already, and React passes it by.
  const cell = useMemo(
    () => remembered((said: SaidAnswer) => answerCell(said, { row, who, here: false })),
    [row, who],
  );
  return (
    <GridPart role="row">
      <PersonHead person={person} here={here === 'side'} act={act} remove={remove} />
      {words.map((said) => (here === said.need ? answerCell(said, { row, who, here: true }) : cell(said)))}
    </GridPart>
  );
});
