import type { Dispatch } from 'react';
import { useTranslations } from 'use-intl';
import type { NeedId } from '@/lib/catalogue/needs';
import type { FactView } from '@/lib/desk/columns';
import { type DeskFact, valuesOf } from '@/lib/desk/desk';
import type { DeskAction } from '@/lib/desk/reducer';
import { cellAttributes } from './GridParts';

interface FactCellProps {
  readonly need: NeedId;
  readonly fact: DeskFact;
  /** The fact in words. */
  readonly name: string;
  /** Undefined where the desk does not ask for this fact of this service. */
  readonly view: FactView | undefined;
  readonly here: boolean;
  readonly act: Dispatch<DeskAction>;
}

/** One fact of one service: its value, or "not known", in a list that keys and mouse can open. */
export function FactCell({ need, fact, name, view, here, act }: FactCellProps) {
  const t = useTranslations();
  const state = view?.open ? ' desk__cell--asks' : view ? '' : ' desk__cell--idle';
  const attributes = cellAttributes({
    role: 'gridcell',
    row: `fact-${fact}`,
    column: need,
    here,
    className: `desk__cell--fact${state}`,
    who: name,
  });
  if (!view) return <td {...attributes} aria-label={t('desk.grid.noMatter')} />;
  const label = t('desk.grid.fact', { fact: name, service: t(`needs.${need}.name`) });
  return (
    <td {...attributes}>
      <select
        className="desk__select"
        tabIndex={here ? 0 : -1}
        autoComplete="off"
        aria-label={view.open ? `${label} (${t('desk.grid.matters')})` : label}
        value={view.value ?? ''}
        onChange={(event) =>
          act({
            type: 'set-fact',
            need,
            fact,
            value: valuesOf(fact).find((one) => one === event.target.value),
          })
        }
      >
        <option value="">{t('desk.grid.unknown')}</option>
        {valuesOf(fact).map((one) => (
          <option key={one} value={one}>
            {t(`desk.values.${fact}.${one}`)}
          </option>
        ))}
      </select>
    </td>
  );
}
