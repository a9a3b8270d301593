import type { FocusEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Place, RowKey } from '@/lib/desk/grid';
import type { HouseholdOfDesk } from '../useHousehold';
import { placeOf, type TableFocus } from '../useTableFocus';
import { FactRow } from './FactRow';
import { GridCell, GridPart } from './GridParts';
import { PersonRow } from './PersonRow';
import { PresetRow } from './PresetRow';
import { SubjectHead } from './SubjectHead';
import { UnfoldRow } from './UnfoldRow';
import { useTableKeys } from './useTableKeys';

interface AnswerTableProps {
  readonly household: HouseholdOfDesk;
  readonly focus: TableFocus;
  readonly keysOn: boolean;
  readonly remove: (place: Place) => void;
  readonly openPanel: () => void;
  readonly onClick: (place: Place) => void;
}

/** People down the side, needs and programs across: each need with its facts, then the answer for each person. An ARIA grid. */
export function AnswerTable(props: AnswerTableProps) {
  const { household, focus, keysOn, remove, openPanel, onClick } = props;
  const { desk, act, kinds, columns, shown, unfolded, unfold, axes, asOf, today } = household;
  const t = useTranslations('desk.grid');
  const { here, go, arrive, table } = focus;
  const onKeyDown = useTableKeys({ axes, columns, act, go, remove, openPanel, keysOn });
  const hereIn = (row: RowKey) => (here.row === row ? here.column : undefined);
  const onFocus = (event: FocusEvent<HTMLTableElement>) => {
    const at = placeOf(event.target);
    if (at) arrive(at.place);
  };
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is an interactive table
      role="grid"
      className="desk__table"
      aria-label={t('label')}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onClick={(event) => {
        const at = event.target instanceof Element ? placeOf(event.target) : undefined;
        if (at?.cell.contains(document.activeElement)) onClick(at.place);
      }}
    >
      <GridPart role="rowgroup">
        <GridPart role="row">
          <GridCell
            role="columnheader"
            row="head"
            column="side"
            here={hereIn('head') === 'side'}
            className="desk__cell--corner"
          >
            {t('corner')}
          </GridCell>
          {columns.map((column) => (
            <SubjectHead
              key={column.id}
              id={column.id}
              subject={column.subject}
              place={column.kind === 'need' ? column.place : undefined}
              here={hereIn('head') === column.id}
              remove={remove}
            />
          ))}
        </GridPart>
      </GridPart>
      <GridPart role="rowgroup">
        {desk.people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            columns={columns}
            otherDay={asOf !== today}
            here={hereIn(`person-${person.id}`)}
            act={act}
            remove={remove}
          />
        ))}
      </GridPart>
      <GridPart role="rowgroup">
        {axes.rows.includes('preset') ? (
          <>
            <PresetRow columns={columns} here={hereIn('preset')} act={act} />
            <UnfoldRow
              columns={columns}
              kinds={kinds}
              unfolded={unfolded}
              here={hereIn('facts')}
              unfold={unfold}
            />
          </>
        ) : null}
        {shown.map((fact) => (
          <FactRow
            key={fact}
            fact={fact}
            columns={columns}
            unfolded={unfolded}
            kinds={kinds}
            here={hereIn(`fact-${fact}`)}
            act={act}
          />
        ))}
      </GridPart>
    </table>
  );
}
