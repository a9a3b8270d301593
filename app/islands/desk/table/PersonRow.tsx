import { type Dispatch, memo } from 'react';
import { useTranslations } from 'use-intl';
import { type ColumnView, cellView } from '@/lib/desk/columns';
import type { Person } from '@/lib/desk/desk';
import type { ColumnKey, Place } from '@/lib/desk/grid';
import type { DeskAction } from '@/lib/desk/reducer';
import { AnswerCell } from './AnswerCell';
import { GridPart } from './GridParts';
import { PersonHead } from './PersonHead';

interface PersonRowProps {
  readonly person: Person;
  readonly columns: readonly ColumnView[];
  /** Whether the table is for another day than today. */
  readonly otherDay: boolean;
  /** The column of the focus, if it is in this row. */
  readonly here: ColumnKey | undefined;
  readonly act: Dispatch<DeskAction>;
  readonly remove: (place: Place) => void;
}

/** One person and the answer about each need and program. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { person, columns, otherDay, here, act, remove } = props;
  const t = useTranslations('desk');
  const who = t('grid.person', { label: person.label, kind: t(`kindsShort.${person.kind}`) });
  return (
    <GridPart role="row">
      <PersonHead person={person} who={who} here={here === 'side'} act={act} remove={remove} />
      {columns.map((column) => (
        <AnswerCell
          key={column.id}
          column={column.id}
          {...cellView(column, person.kind)}
          ofToday={otherDay && column.kind === 'program'}
          row={`person-${person.id}`}
          who={who}
          here={here === column.id}
        />
      ))}
    </GridPart>
  );
});
