import { type Dispatch, memo } from 'react';
import type { ColumnKey } from '@/lib/desk/grid';
import type { DeskAction } from '@/lib/desk/reducer';
import { FactCell } from './FactCell';
import { GridCell, GridPart } from './GridParts';
import type { FactOfRow } from './useFactRows';
import { useSaidFact } from './useSaidFact';

interface FactRowProps extends FactOfRow {
  readonly here: ColumnKey | undefined;
  readonly act: Dispatch<DeskAction>;
}

/** One fact, asked of each service for which it matters. */
export const FactRow = memo(function FactRow({ fact, views, hidden, here, act }: FactRowProps) {
  const said = useSaidFact(fact);
  return (
    <GridPart role="row" hidden={hidden}>
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
