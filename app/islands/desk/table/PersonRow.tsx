import { type Dispatch, memo } from 'react';
import { useTranslations } from 'use-intl';
import type { ColumnView } from '@/lib/desk/columns';
import type { Person } from '@/lib/desk/desk';
import type { ColumnKey, Place } from '@/lib/desk/grid';
import type { DeskAction } from '@/lib/desk/reducer';
import { AnswerCell } from './AnswerCell';
import { GridPart } from './GridParts';
import { PersonHead } from './PersonHead';

interface PersonRowProps {
  readonly person: Person;
  readonly columns: readonly ColumnView[];
  /** The column of the focus, where it is in this row. */
  readonly here: ColumnKey | undefined;
  readonly act: Dispatch<DeskAction>;
  readonly remove: (place: Place) => void;
}

/** One person and the answer for each service. */
export const PersonRow = memo(function PersonRow({ person, columns, here, act, remove }: PersonRowProps) {
  const t = useTranslations('desk');
  const who = t('grid.person', { label: person.label, kind: t(`kindsShort.${person.kind}`) });
  return (
    <GridPart role="row">
      <PersonHead person={person} who={who} here={here === 'side'} act={act} remove={remove} />
      {columns.map(({ need, cells }) => (
        <AnswerCell
          key={need}
          need={need}
          verdict={cells[person.kind].verdict}
          open={cells[person.kind].open.length}
          row={`person-${person.id}`}
          who={who}
          here={here === need}
        />
      ))}
    </GridPart>
  );
});
