import { type Dispatch, memo } from 'react';
import type { FactOfNeed } from '@/lib/desk/columns';
import type { DeskFact } from '@/lib/desk/desk';
import type { ColumnKey } from '@/lib/desk/grid';
import type { DeskAction } from '@/lib/desk/reducer';
import { FactCell } from './FactCell';
import { GridCell, GridPart } from './GridParts';
import { useSaidFact } from './useSaidFact';

interface FactRowProps {
  readonly fact: DeskFact;
  /** A service each. The same list as long as it says the same. */
  readonly views: readonly FactOfNeed[];
  readonly here: ColumnKey | undefined;
  readonly act: Dispatch<DeskAction>;
}

/** One fact, asked of each service for which it matters. */
export const FactRow = memo(function FactRow({ fact, views, here, act }: FactRowProps) {
  const said = useSaidFact(fact);
  return (
    <GridPart role="row">
      <GridCell
        role="rowheader"
        row={`fact-${fact}`}
        column="side"
        here={here === 'side'}
        className="desk__cell--factname"
      >
        {said.name}
      </GridCell>
      {views.map(({ need, view }) => (
        <FactCell
          key={need}
          need={need}
          fact={fact}
          said={said}
          asked={view !== undefined}
          value={view?.value}
          open={view?.open ?? false}
          here={here === need}
          act={act}
        />
      ))}
    </GridPart>
  );
});
