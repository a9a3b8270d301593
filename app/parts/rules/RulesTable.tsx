import { useFormatter, useTranslations } from 'next-intl';
import { usePagePath } from '@/app/parts/usePageLocale';
import { toneOf } from '@/lib/answers/verdict';
import { needById } from '@/lib/city/needs';
import type { Said } from '@/lib/reading/ruleChanges';
import { type RuleRow, ruleTable } from '@/lib/reading/ruleTable';
import type { Day } from '@/rules';
import { useDay } from '../useDay';
import { useCell } from './useCell';

interface RulesTableProps {
  readonly asOf: Day;
}

const COLUMNS = ['service', 'adult', 'child', 'onlyIf', 'state', 'federal', 'clause'] as const;

/** The rules of a day: a row a need. On a phone each row is a card. */
export function RulesTable({ asOf }: RulesTableProps) {
  const t = useTranslations('rules');
  const day = useDay();
  return (
    <table className="rules-table">
      <caption>{t('caption', { date: day(asOf) })}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ruleTable(asOf).map((row) => (
          <Row key={row.need} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { need, city, state, federal, onlyIf, clauses } }: { row: RuleRow }) {
  const t = useTranslations('rules');
  const name = useTranslations('needs')(`${need}.name`);
  const path = usePagePath();
  const { service } = needById(need).facts;
  return (
    <tr data-need={need}>
      <th scope="row">
        <a href={`${path(`services/${service}`)}#${need}`}>{name}</a>
      </th>
      <Says column="adult" cell={city.adult} />
      <Says column="child" cell={city.child} />
      <td className={onlyIf.length === 0 ? 'rules-table__empty' : undefined}>
        <Label column="onlyIf" />
        <OnlyIf sets={onlyIf} />
      </td>
      <Says column="state" cell={state.adult} under18={state.child} />
      <Says column="federal" cell={federal.adult} under18={federal.child} />
      <td>
        <Label column="clause" />
        {clauses.length === 0 ? t('notYet') : <Clauses clauses={clauses} />}
      </td>
    </tr>
  );
}

/** The name of a column, shown if the row is a card. */
function Label({ column }: { column: (typeof COLUMNS)[number] }) {
  const t = useTranslations('rules.columns');
  return <span className="rules-table__label">{t(column)}</span>;
}

interface SaysProps {
  readonly column: 'adult' | 'child' | 'state' | 'federal';
  readonly cell: Said;
  /** The result for people under 18, if the column is about both. */
  readonly under18?: Said;
}

function Says({ column, cell, under18 }: SaysProps) {
  const t = useTranslations('rules');
  const words = useCell();
  const apart = under18 !== undefined && words(under18) !== words(cell);
  return (
    <td
      className={`rules-table__says rules-table__says--${typeof cell === 'string' ? toneOf(cell) : cell.says}`}
      data-verdict={typeof cell === 'string' ? cell : undefined}
    >
      <Label column={column} />
      {apart ? t('adults', { cell: words(cell) }) : words(cell)}
      {apart ? <span className="rules-table__second">{t('under18', { cell: words(under18) })}</span> : null}
    </td>
  );
}

function OnlyIf({ sets }: { sets: RuleRow['onlyIf'] }) {
  const t = useTranslations('rules');
  const format = useFormatter();
  return sets.map((conditions, index) => (
    <span key={conditions.map(({ fact }) => fact).join()} className="rules-table__second">
      {index > 0 ? `${t('or')} ` : null}
      {format.list(conditions.map(({ fact, value }) => t(`conditions.${fact}.${value}`)))}
    </span>
  ));
}

function Clauses({ clauses }: Pick<RuleRow, 'clauses'>) {
  const t = useTranslations('rules');
  const day = useDay();
  const path = usePagePath();
  return clauses.map(({ clause, from }) => (
    <span key={clause} className="rules-table__second">
      <a href={`${path('policy')}#${clause}`}>{clause}</a> {t('since', { date: day(from) })}
    </span>
  ));
}
