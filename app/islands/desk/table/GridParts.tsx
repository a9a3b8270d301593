import type { ReactNode } from 'react';
import type { ColumnKey, RowKey } from '@/lib/desk/grid';

/*
 * The parts of an ARIA grid, made of the parts of a table. Each names its role itself, since on a small screen the table becomes cards, and
 * a table that is laid out as something else is no longer told as a table.
 */

const CELLS = { gridcell: 'td', rowheader: 'th', columnheader: 'th' } as const;

interface GridCellProps {
  readonly role: keyof typeof CELLS;
  readonly row: RowKey;
  readonly column: ColumnKey;
  /** Whether the focus is here, or comes here by Tab: one cell of the whole grid. */
  readonly here: boolean;
  readonly className: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** One cell, which can hold the focus. */
export function GridCell({ role, row, column, here, className, label, children }: GridCellProps) {
  const Tag = CELLS[role];
  return (
    <Tag
      role={role}
      className={`desk__cell ${className}`}
      data-row={row}
      data-column={column}
      data-here={here || undefined}
      tabIndex={here ? 0 : -1}
      aria-label={label}
    >
      {children}
    </Tag>
  );
}

const ROWS = { row: 'tr', rowgroup: 'tbody' } as const;

/** A row of cells, or a group of rows. */
export function GridPart({ role, children }: { role: keyof typeof ROWS; children: ReactNode }) {
  const Tag = ROWS[role];
  return (
    <Tag role={role} className={`desk__${role}`}>
      {children}
    </Tag>
  );
}
