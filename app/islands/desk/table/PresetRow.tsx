import { type Dispatch, memo } from 'react';
import { useTranslations } from 'use-intl';
import type { ColumnView, NeedColumn } from '@/lib/desk/columns';
import type { ColumnKey } from '@/lib/desk/grid';
import { presetOf, presetsFor } from '@/lib/desk/presets';
import type { DeskAction } from '@/lib/desk/reducer';
import { useColumnName } from '../useColumnName';
import { cellAttributes, GridCell, GridPart } from './GridParts';
import { WholeSelect } from './WholeSelect';

interface PresetRowProps {
  readonly columns: readonly ColumnView[];
  readonly here: ColumnKey | undefined;
  readonly act: Dispatch<DeskAction>;
}

/** Who gives the help of each need: a select that sets provider, contract and funding together, and can clear all facts. */
export const PresetRow = memo(function PresetRow({ columns, here, act }: PresetRowProps) {
  const t = useTranslations();
  const name = t('desk.presets.row');
  return (
    <GridPart role="row">
      <GridCell
        role="rowheader"
        row="preset"
        column="side"
        here={here === 'side'}
        className="desk__cell--factname desk__cell--rowname"
      >
        {name}
      </GridCell>
      {columns.map((column) => {
        const attributes = cellAttributes({
          role: 'gridcell',
          row: 'preset',
          column: column.id,
          here: here === column.id,
          className: column.kind === 'need' ? 'desk__cell--fact' : 'desk__cell--idle',
          who: name,
        });
        return (
          <td
            key={column.id}
            {...attributes}
            aria-label={column.kind === 'need' ? undefined : t('desk.grid.noMatter')}
          >
            {column.kind === 'need' ? <Presets column={column} here={here === column.id} act={act} /> : null}
          </td>
        );
      })}
    </GridPart>
  );
});

interface PresetsProps {
  readonly column: NeedColumn;
  readonly here: boolean;
  readonly act: PresetRowProps['act'];
}

function Presets({ column, here, act }: PresetsProps) {
  const t = useTranslations();
  const service = useColumnName()(column);
  const { id } = column;
  const presets = presetsFor(column.place?.facts);
  const value = presetOf(column.facts) ?? 'mixed';
  return (
    <WholeSelect
      shown={t(`desk.presets.${value}`)}
      tabIndex={here ? 0 : -1}
      aria-label={t('desk.grid.fact', { fact: t('desk.presets.row'), service })}
      value={value}
      onChange={({ target }) => {
        const preset = presets.find((one) => one === target.value);
        act(preset ? { type: 'fill-in', column: id, preset } : { type: 'clear-facts', column: id });
      }}
    >
      <option value="mixed" disabled>
        {t('desk.presets.mixed')}
      </option>
      {presets.map((preset) => (
        <option key={preset} value={preset}>
          {t(`desk.presets.${preset}`)}
        </option>
      ))}
      <option value="clear">{t('desk.presets.clear')}</option>
    </WholeSelect>
  );
}
