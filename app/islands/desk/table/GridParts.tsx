import type { ReactNode } from 'react';
import type { ColumnKey, RowKey } from '@/lib/desk/grid';

/*
 * The parts of an ARIA grid, made of table elements. Each has an explicit role: on a small screen the styles turn the table into cards, and browsers then
 * drop its implicit roles.
 */

const CELLS = { gridcell: 'td', rowheader: 'th', columnheader: 'th' } as const;

interface CellProps {
  readonly role: keyof typeof CELLS;
  readonly row: RowKey;
  readonly column: ColumnKey;
  /** Whether this is the one cell of the grid that Tab reaches. */
  readonly here: boolean;
  readonly className: string;
  /** What the row is about. The styles show it when the table becomes cards and rows have no visible head. */
  readonly who?: string;
}

/** The attributes of a cell that can have the focus. */
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
