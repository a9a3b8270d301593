import { memo } from 'react';
import { SubjectPictogram } from '@/app/parts/Pictogram';
import type { Chosen } from '@/lib/desk/desk';
import type { Place } from '@/lib/desk/grid';
import { useColumnName } from '../useColumnName';
import { GridCell } from './GridParts';
import { RemoveButton } from './RemoveButton';

interface SubjectHeadProps {
  readonly id: Chosen['id'];
  readonly subject: Chosen['subject'];
  readonly place: Chosen['place'] | undefined;
  readonly here: boolean;
  readonly remove: (place: Place) => void;
}

/** The head of a column: a need or a program, and a button that removes it. */
export const SubjectHead = memo(function SubjectHead(props: SubjectHeadProps) {
  const { id, subject, place, here, remove } = props;
  const name = useColumnName()({ subject, place });
  return (
    <GridCell role="columnheader" row="head" column={id} here={here} className="desk__cell--service">
      <span className="desk__service">
        <SubjectPictogram subject={subject} />
        <RemoveButton what={name} here={here} onRemove={() => remove({ row: 'head', column: id })} />
        <span className="desk__name">{name}</span>
      </span>
    </GridCell>
  );
});
