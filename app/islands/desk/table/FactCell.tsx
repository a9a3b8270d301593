import { type Dispatch, memo } from 'react';
import { useTranslations } from 'use-intl';
import type { NeedId } from '@/lib/catalogue/needs';
import { type DeskFact, type DeskFacts, valuesOf } from '@/lib/desk/desk';
import type { DeskAction } from '@/lib/desk/reducer';
import { GridCell } from './GridParts';

interface FactCellProps {
  readonly need: NeedId;
  readonly fact: DeskFact;
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
  const { need, fact, asked, value, open, here, act } = props;
  const t = useTranslations();
  const name = t(`facts.${fact}.row`);
  const label = t('desk.grid.fact', { fact: name, service: t(`needs.${need}.name`) });
  return (
    <GridCell
      role="gridcell"
      row={`fact-${fact}`}
      column={need}
      here={here}
      className={`desk__cell--fact${open ? ' desk__cell--asks' : ''}${asked ? '' : ' desk__cell--idle'}`}
      {...(asked ? {} : { label: t('desk.grid.noMatter') })}
    >
      {asked ? (
        <>
          <span className="desk__who">{name}</span>
          <select
            className="desk__select"
            tabIndex={here ? 0 : -1}
            autoComplete="off"
            aria-label={open ? `${label} (${t('desk.grid.matters')})` : label}
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
            <option value="">{t('desk.grid.unknown')}</option>
            {valuesOf(fact).map((one) => (
              <option key={one} value={one}>
                {t(`desk.values.${fact}.${one}`)}
              </option>
            ))}
          </select>
        </>
      ) : (
        <span aria-hidden="true">·</span>
      )}
    </GridCell>
  );
});
