import { type Dispatch, memo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type ColumnId, type DeskFact, type DeskFacts, valuesOf } from '@/lib/desk/desk';
import type { DeskAction } from '@/lib/desk/reducer';
import { byId } from '@/lib/i18n/byId';
import { cellAttributes } from './GridParts';
import { WholeSelect } from './WholeSelect';

interface FactCellProps {
  readonly column: ColumnId;
  /** The name of the column. */
  readonly service: string;
  readonly fact: DeskFact;
  /** The fact in words. */
  readonly name: string;
  /** "Not known", and every value. */
  readonly options: ReactNode;
  /** Whether the desk asks for this fact of this need or program. */
  readonly asked: boolean;
  readonly value: DeskFacts[DeskFact];
  /** Whether it is unknown and can change the answer. */
  readonly open: boolean;
  readonly here: boolean;
  readonly act: Dispatch<DeskAction>;
}

/** One fact of one need: a select with its values and "not known". */
export const FactCell = memo(function FactCell(props: FactCellProps) {
  const { column, service, fact, name, options, asked, value, open, here, act } = props;
  const t = useTranslations();
  const state = open ? ' desk__cell--asks' : asked ? '' : ' desk__cell--idle';
  const attributes = cellAttributes({
    role: 'gridcell',
    row: `fact-${fact}`,
    column,
    here,
    className: `desk__cell--fact${state}`,
    who: name,
  });
  if (!asked) return <td {...attributes} aria-label={t('desk.grid.noMatter')} />;
  const label = t('desk.grid.fact', { fact: name, service });
  return (
    <td {...attributes}>
      <WholeSelect
        shown={value === undefined ? t('desk.grid.unknown') : byId(t, `desk.values.${fact}.${value}`)}
        tabIndex={here ? 0 : -1}
        aria-label={open ? `${label} (${t('desk.grid.matters')})` : label}
        value={value ?? ''}
        onChange={(event) =>
          act({
            type: 'set-fact',
            column,
            fact,
            value: valuesOf(fact).find((one) => one === event.target.value),
          })
        }
      >
        {options}
      </WholeSelect>
    </td>
  );
});
