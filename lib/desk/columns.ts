/** The columns of the table: a need with an answer for each kind of person, or a program with one answer. */
import { type Answer, answerTo } from '@/lib/answers/answer';
import { OFFICE_FACTS } from '@/lib/answers/facts';
import { type WhoseWords, whoseToTell } from '@/lib/answers/lookedAt';
import { type ProgramAnswer, programAnswer } from '@/lib/answers/program';
import { isFree, type Verdict } from '@/lib/answers/verdict';
import type { NeedId } from '@/lib/city/needs';
import { needById } from '@/lib/city/needs';
import type { ProgramId } from '@/lib/city/programs';
import { isProgramId } from '@/lib/city/subjects';
import type { Day, FactValue, Service } from '@/rules';
import type { Chosen, ColumnId, DeskFact, DeskFacts, DeskKind } from './desk';

/** One need, with the answer for each kind of person. */
export interface NeedColumn {
  readonly kind: 'need';
  readonly id: ColumnId;
  readonly subject: NeedId;
  /** The local provider of the help. */
  readonly place?: Chosen['place'];
  readonly service: Service;
  readonly facts: DeskFacts;
  readonly cells: Readonly<Record<DeskKind, Answer>>;
}

/** One program, with one answer for everybody. The answer is for today, whatever day the desk is set to. */
export interface ProgramColumn {
  readonly kind: 'program';
  readonly id: ProgramId;
  readonly subject: ProgramId;
  readonly answer: ProgramAnswer;
}

export type ColumnView = NeedColumn | ProgramColumn;

/**
 * The answers about one need or program on a day.
 * @throws RulesError as `decide` does
 */
export const columnView = ({ id, subject, place, facts }: Chosen, asOf: Day): ColumnView =>
  isProgramId(subject)
    ? { kind: 'program', id: subject, subject, answer: programAnswer(subject) }
    : { ...needColumn(subject, facts, asOf), id, ...(place && { place }) };

/**
 * The answers about one need on a day.
 * @throws RulesError as `decide` does
 */
export const needColumn = (need: NeedId, facts: DeskFacts, asOf: Day): NeedColumn => ({
  kind: 'need',
  id: need,
  subject: need,
  service: needById(need).facts.service,
  facts,
  cells: {
    adult: answerTo(need, facts, 'adult', asOf),
    child: answerTo(need, facts, 'child', asOf),
    'adult-for-child': answerTo(need, facts, 'adult-for-child', asOf),
  },
});

/** What a cell of the table shows. */
export interface CellView {
  readonly verdict: Verdict;
  /** How many facts are open. */
  readonly open: number;
  /** Whose status a program looks at; or who else may look, although the City does not check. */
  readonly whose?: WhoseWords;
  /** Whether we are only fairly sure that a program does not look at status. */
  readonly fairlySure?: true;
}

/** The short answer of a column for a kind of person. */
export function cellView(column: ColumnView, kind: DeskKind): CellView {
  if (column.kind === 'need') {
    const answer = column.cells[kind];
    const whose = whoseBeside(answer);
    return { verdict: answer.verdict, open: answer.open.length, ...(whose && { whose }) };
  }
  const { verdict, program } = column.answer;
  return {
    verdict,
    open: 0,
    ...(verdict === 'looks-at-status' && { whose: program.ofWhom }),
    ...(verdict === 'does-not-look' && program.sure !== 'high' && { fairlySure: true as const }),
  };
}

/** If the City does not check: whose status federal law may look at, or that the person should ask, although every fact is known. */
function whoseBeside(answer: Answer): WhoseWords | undefined {
  const whose = whoseToTell(answer);
  if (!isFree(answer.verdict) || whose === 'nobody') return undefined;
  return whose === 'not-known' && answer.open.length > 0 ? undefined : whose;
}

/** One fact of one need that the desk asks for. */
export interface FactView {
  readonly value: FactValue<DeskFact> | undefined;
  /** Whether it is unknown and can change the answer for somebody in the household. */
  readonly open: boolean;
}

/**
 * A fact of a column, if the desk asks for it. It always asks who gives the help, because every answer depends on it. It asks for another fact if the
 * fact is entered or can change the answer for somebody in the household. It does not ask for the known facts of a local provider.
 * @returns undefined if the desk does not ask, as for every program
 */
export function factView(
  column: ColumnView,
  fact: DeskFact,
  kinds: readonly DeskKind[],
): FactView | undefined {
  if (column.kind === 'program') return undefined;
  const { facts, cells, place } = column;
  if (place?.facts[fact] !== undefined) return undefined;
  const value = facts[fact];
  // With a City contract the City's rule applies to another provider, even if the result is the same.
  const bringsRule = fact === 'cityContract' && facts.provider !== undefined && facts.provider !== 'city';
  const open = value === undefined && kinds.some((kind) => bringsRule || cells[kind].open.includes(fact));
  return open || value !== undefined || fact === 'provider' ? { value, open } : undefined;
}

/** The facts that the desk asks for in some column: the rows to show. */
export const factRows = (columns: readonly ColumnView[], kinds: readonly DeskKind[]): readonly DeskFact[] =>
  OFFICE_FACTS.filter((fact) => columns.some((column) => factView(column, fact, kinds) !== undefined));

/** The number of unknown facts of a column that can change the answer for somebody in the household. */
export const openFactsOf = (column: ColumnView, kinds: readonly DeskKind[]): number =>
  OFFICE_FACTS.filter((fact) => factView(column, fact, kinds)?.open).length;
