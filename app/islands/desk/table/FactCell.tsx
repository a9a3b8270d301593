import { type Dispatch, memo } from 'react';
import type { NeedId } from '@/lib/catalogue/needs';
import { type DeskFact, type DeskFacts, valuesOf } from '@/lib/desk/desk';
import type { DeskAction } from '@/lib/desk/reducer';
import { cellAttributes } from './GridParts';
import type { SaidFact } from './useSaidFact';

interface FactCellProps {
  readonly need: NeedId;
  readonly fact: DeskFact;
  readonly said: SaidFact;
  /** Whether the desk asks for this fact of this service. */
  readonly asked: boolean;
  readonly value: DeskFacts[DeskFact];
  /** Not known, and it matters. */
  readonly open: boolean;
  readonly here: boolean;
  readonly act: Dispatch<DeskAction>;
}

/** One fact of one service: its value, or "not known", in a list that keys and mouse can open. */
export const FactCell = memo(function FactCell(props: FactCellProps) {
  const { need, fact, said, asked, value, open, here, act } = props;
  const state = open ? ' desk__cell--asks' : asked ? '' : ' desk__cell--idle';
  const attributes = cellAttributes({
    role: 'gridcell',
    row: `fact-${fact}`,
    column: need,
    here,
    className: `desk__cell--fact${state}`,
    who: said.name,
  });
  if (!asked) return <td {...attributes} aria-label={said.noMatter} />;
  return (
    <td {...attributes}>
      <select
        className="desk__select"
        tabIndex={here ? 0 : -1}
        autoComplete="off"
        aria-label={said.labelOf(need, open)}
        value={value ?? ''}
        onChange={(event) =>
          act({
            type: 'set-fact',
            need,
            fact,
            value: valuesOf(fact).find((one) => one === event.target.value),
          })
        }
      >
        {said.options}
      </select>
    </td>
  );
});
