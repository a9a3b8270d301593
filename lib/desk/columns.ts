/** The answers of a service, one for each kind of person, and the facts to ask for. */
import { type Answer, answerTo } from '@/lib/answers/answer';
import type { NeedId } from '@/lib/cities/longmont/needs';
import { needById } from '@/lib/cities/longmont/needs';
import type { Day, FactValue, Service } from '@/rules';
import { type ChosenService, DESK_FACTS, type DeskFact, type DeskKind } from './desk';

/** One service, with the answer for each kind of person. */
export interface ColumnView {
  readonly need: NeedId;
  readonly service: Service;
  readonly chosen: ChosenService;
  readonly cells: Readonly<Record<DeskKind, Answer>>;
}

/**
 * The answers of one service on a day.
 * @throws RulesError as `decide` does
 */
export function columnView(chosen: ChosenService, asOf: Day): ColumnView {
  const { need, facts } = chosen;
  return {
    need,
    service: needById(need).facts.service,
    chosen,
    cells: {
      adult: answerTo(need, facts, 'adult', asOf),
      child: answerTo(need, facts, 'child', asOf),
      'adult-for-child': answerTo(need, facts, 'adult-for-child', asOf),
    },
  };
}

/** One fact of one service, as the desk asks for it. */
export interface FactView {
  readonly value: FactValue<DeskFact> | undefined;
  /** Whether it is not known and matters to somebody of the household. */
  readonly open: boolean;
}

/**
 * A fact of a service, where the desk asks for it: who gives the service always, since it is the premise of every answer; any other where it
 * was told, or matters to somebody of the household.
 * @returns undefined where there is nothing to ask
 */
export function factView(
  { chosen, cells }: ColumnView,
  fact: DeskFact,
  kinds: readonly DeskKind[],
): FactView | undefined {
  const value = chosen.facts[fact];
  const open = value === undefined && kinds.some((kind) => cells[kind].open.includes(fact));
  return open || value !== undefined || fact === 'provider' ? { value, open } : undefined;
}

/** The facts that some service is asked for: the rows to show. */
export const factRows = (columns: readonly ColumnView[], kinds: readonly DeskKind[]): readonly DeskFact[] =>
  DESK_FACTS.filter((fact) => columns.some((column) => factView(column, fact, kinds) !== undefined));
