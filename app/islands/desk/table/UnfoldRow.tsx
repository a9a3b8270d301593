import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { type ColumnView, openFactsOf } from '@/lib/desk/columns';
import type { ColumnId, DeskKind } from '@/lib/desk/desk';
import type { ColumnKey } from '@/lib/desk/grid';
import { useColumnName } from '../useColumnName';
import { cellAttributes, GridCell, GridPart } from './GridParts';

interface UnfoldRowProps {
  readonly columns: readonly ColumnView[];
  readonly kinds: readonly DeskKind[];
  readonly unfolded: readonly ColumnId[];
  readonly here: ColumnKey | undefined;
  readonly unfold: (column: ColumnId, open: boolean) => void;
}

/** The number of open facts of each need, and a button that unfolds them. */
export const UnfoldRow = memo(function UnfoldRow(props: UnfoldRowProps) {
  const { columns, kinds, unfolded, here, unfold } = props;
  const t = useTranslations('desk.grid');
  const nameOf = useColumnName();
  return (
    <GridPart role="row">
      <GridCell
        role="rowheader"
        row="facts"
        column="side"
        here={here === 'side'}
        className="desk__cell--factname desk__cell--rowname"
      >
        {t('facts')}
      </GridCell>
      {columns.map((column) => {
        const { id } = column;
        const isHere = here === id;
        const isNeed = column.kind === 'need';
        const attributes = cellAttributes({
          role: 'gridcell',
          row: 'facts',
          column: id,
          here: isHere,
          className: isNeed ? 'desk__cell--fact' : 'desk__cell--idle',
          who: t('facts'),
        });
        if (!isNeed) return <td key={id} {...attributes} aria-label={t('noMatter')} />;
        const open = openFactsOf(column, kinds);
        const text = open > 0 ? t('open', { count: open }) : t('noneOpen');
        const isUnfolded = unfolded.includes(id);
        return (
          <td key={id} {...attributes}>
            <button
              type="button"
              className="desk__unfold"
              tabIndex={isHere ? 0 : -1}
              aria-expanded={isUnfolded}
              aria-label={t('fact', { fact: text, service: nameOf(column) })}
              onClick={() => unfold(id, !isUnfolded)}
            >
              <span key={text}>{text}</span>
            </button>
          </td>
        );
      })}
    </GridPart>
  );
});
