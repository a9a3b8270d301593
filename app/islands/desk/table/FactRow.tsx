import { type Dispatch, memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { type ColumnView, factView } from '@/lib/desk/columns';
import type { DeskKind } from '@/lib/desk/desk';
import { type DeskFact, valuesOf } from '@/lib/desk/desk';
import type { ColumnKey } from '@/lib/desk/grid';
import type { DeskAction } from '@/lib/desk/reducer';
import { FactCell } from './FactCell';
import { GridCell, GridPart } from './GridParts';

interface FactRowProps {
  readonly fact: DeskFact;
  readonly columns: readonly ColumnView[];
  readonly kinds: readonly DeskKind[];
  /** The column of the focus, where it is in this row. */
  readonly here: ColumnKey | undefined;
  readonly act: Dispatch<DeskAction>;
}

/** One fact, asked of each need for which it matters. */
export const FactRow = memo(function FactRow({ fact, columns, kinds, here, act }: FactRowProps) {
  const t = useTranslations();
  const name = t(`facts.${fact}.row`);
  // The same in the whole row.
  const options = useMemo(
    () => [
      <option key="" value="">
        {t('desk.grid.unknown')}
      </option>,
      ...valuesOf(fact).map((one) => (
        <option key={one} value={one}>
          {t(`desk.values.${fact}.${one}`)}
        </option>
      )),
    ],
    [t, fact],
  );
  return (
    <GridPart role="row">
      <GridCell
        role="rowheader"
        row={`fact-${fact}`}
        column="side"
        here={here === 'side'}
        className="desk__cell--factname"
      >
        {name}
      </GridCell>
      {columns.map((column) => {
        const view = factView(column, fact, kinds);
        return (
          <FactCell
            key={column.subject}
            subject={column.subject}
            fact={fact}
            name={name}
            options={options}
            asked={view !== undefined}
            value={view?.value}
            open={view?.open ?? false}
            here={here === column.subject}
            act={act}
          />
        );
      })}
    </GridPart>
  );
});
