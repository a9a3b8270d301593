import type { ReactNode } from 'react';
import type { ColumnKey, RowKey } from '@/lib/desk/grid';

/*
 * The parts of an ARIA grid, made of the parts of a table. Each names its role itself, since on a small screen the table becomes cards, and
 * a table that is laid out as something else is no longer told as a table.
 */

const CELLS = { gridcell: 'td', rowheader: 'th', columnheader: 'th' } as const;

interface CellProps {
  readonly role: keyof typeof CELLS;
  readonly row: RowKey;
  readonly column: ColumnKey;
  /** Whether the focus is here, or comes here by Tab: one cell of the whole grid. */
  readonly here: boolean;
  readonly className: string;
  /** What the row is about, where the table becomes cards and the row has no head of its own. The page's style shows it. */
  readonly who?: string;
}

/** What makes an element a cell that can hold the focus. */
export const cellAttributes = ({ role, row, column, here, className, who }: CellProps) => ({
  role,
  className: `desk__cell ${className}`,
  'data-row': row,
  'data-column': column,
  'data-who': who,
  'data-here': here || undefined,
  tabIndex: here ? 0 : -1,
});

interface GridCellProps extends CellProps {
  readonly label?: string;
  readonly children: ReactNode;
}

/** One cell. */
export function GridCell({ label, children, ...props }: GridCellProps) {
  const Tag = CELLS[props.role];
  return (
    <Tag {...cellAttributes(props)} aria-label={label}>
      {children}
    </Tag>
  );
}

const ROWS = { row: 'tr', rowgroup: 'tbody' } as const;

interface PartProps {
  readonly role: keyof typeof ROWS;
  readonly children: ReactNode;
}

/** A row of cells, or a group of rows. */
export function GridPart({ role, children }: PartProps) {
  const Tag = ROWS[role];
  return (
    <Tag role={role} className={`desk__${role}`}>
      {children}
    </Tag>
  );
}
