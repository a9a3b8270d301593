import { type Dispatch, memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Person } from '@/lib/desk/desk';
import type { ColumnKey, Place } from '@/lib/desk/grid';
import type { DeskAction } from '@/lib/desk/reducer';
import { AnswerCell } from './AnswerCell';
import { GridPart } from './GridParts';
import { PersonHead } from './PersonHead';
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
  return (
    <GridPart role="row">
      <PersonHead person={person} here={here === 'side'} act={act} remove={remove} />
      {words.map((word) => (
        <AnswerCell key={word.need} {...word} row={row} who={who} here={here === word.need} />
      ))}
    </GridPart>
  );
});
