import { memo } from 'react';
import { SubjectPictogram } from '@/app/parts/Pictogram';
import { useSubjectName } from '@/app/parts/useSubjectName';
import type { Subject } from '@/lib/city/subjects';
import type { Place } from '@/lib/desk/grid';
import { GridCell } from './GridParts';
import { RemoveButton } from './RemoveButton';

interface SubjectHeadProps {
  readonly subject: Subject;
  readonly here: boolean;
  readonly remove: (place: Place) => void;
}

/** The head of a column: a need or a program, and the way to take it away. */
export const SubjectHead = memo(function SubjectHead({ subject, here, remove }: SubjectHeadProps) {
  const name = useSubjectName()(subject);
  return (
    <GridCell role="columnheader" row="head" column={subject} here={here} className="desk__cell--service">
      <span className="desk__service">
        <SubjectPictogram subject={subject} />
        <span className="desk__name">{name}</span>
        <RemoveButton what={name} here={here} onRemove={() => remove({ row: 'head', column: subject })} />
      </span>
    </GridCell>
  );
});
