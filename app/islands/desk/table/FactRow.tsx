import { type Dispatch, memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { type ColumnView, factView } from '@/lib/desk/columns';
import { type ColumnId, type DeskFact, type DeskKind, valuesOf } from '@/lib/desk/desk';
import type { ColumnKey } from '@/lib/desk/grid';
import type { DeskAction } from '@/lib/desk/reducer';
import { byId } from '@/lib/i18n/byId';
import { useColumnName } from '../useColumnName';
import { FactCell } from './FactCell';
import { GridCell, GridPart } from './GridParts';

interface FactRowProps {
  readonly fact: DeskFact;
  readonly columns: readonly ColumnView[];
  /** The columns whose facts are unfolded. */
  readonly unfolded: readonly ColumnId[];
  readonly kinds: readonly DeskKind[];
  /** The column of the focus, if it is in this row. */
  readonly here: ColumnKey | undefined;
  readonly act: Dispatch<DeskAction>;
}

/** One fact: a field for each unfolded need that depends on it, and a select that sets it for all needs at once. */
export const FactRow = memo(function FactRow(props: FactRowProps) {
  const { fact, columns, unfolded, kinds, here, act } = props;
  const t = useTranslations();
  const nameOf = useColumnName();
  const name = t(`facts.${fact}.row`);
  // The same options in the whole row.
  const options = useMemo(
    () => [
      <option key="" value="">
        {t('desk.grid.unknown')}
      </option>,
      ...valuesOf(fact).map((one) => (
        <option key={one} value={one}>
          {byId(t, `desk.values.${fact}.${one}`)}
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
        <span key={name}>{name}</span>
        <select
          className="desk__select desk__for-all"
          tabIndex={here === 'side' ? 0 : -1}
          autoComplete="off"
          aria-label={t('desk.grid.forAllOf', { fact: name })}
          value="ask"
          onChange={({ target }) =>
            act({
              type: 'set-fact-for-all',
              fact,
              value: valuesOf(fact).find((one) => one === target.value),
            })
          }
        >
          <option value="ask" disabled>
            {t('desk.grid.forAll')}
          </option>
          {options}
        </select>
      </GridCell>
      {columns.map((column) => {
        const view = unfolded.includes(column.id) ? factView(column, fact, kinds) : undefined;
        return (
          <FactCell
            key={column.id}
            column={column.id}
            service={nameOf(column)}
            fact={fact}
            name={name}
            options={options}
            asked={view !== undefined}
            value={view?.value}
            open={view?.open ?? false}
            here={here === column.id}
            act={act}
          />
        );
      })}
    </GridPart>
  );
});
