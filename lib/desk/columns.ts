/** The answers of a service, one for each kind of person, and the facts to ask for: the one place where a cell's answer is computed. */
import { type NeedId, needById } from '@/lib/catalogue/needs';
import { type Answer, answerOf, reasonOf } from '@/lib/screening/answer';
import { PERSON_FACTS, type PersonKind } from '@/lib/screening/household';
import {
  type Answers,
  AUTHORITIES,
  type Day,
  type Decision,
  decide,
  type FactValue,
  type Service,
} from '@/rules';
import { type ChosenService, DESK_FACTS, type DeskFact } from './desk';

/** One cell: what the City's answer is for a kind of person, and what could still change it. */
export interface CellView {
  readonly need: NeedId;
  readonly kind: PersonKind;
  readonly decision: Decision;
  readonly answer: Answer;
  /** The id of the norm that gives the reason. */
  readonly reason: string;
  /** Facts that nobody told and that matter, to the City's answer or to what stands beside it. */
  readonly open: readonly DeskFact[];
}

/** One service, with the answer for each kind of person. */
export interface ColumnView {
  readonly need: NeedId;
  readonly service: Service;
  readonly chosen: ChosenService;
  readonly cells: Readonly<Record<PersonKind, CellView>>;
}

/**
 * The answers of one service on a day.
 * @throws RulesError as `decide` does
 */
export function columnView(chosen: ChosenService, asOf: Day): ColumnView {
  return {
    need: chosen.need,
    service: needById(chosen.need).facts.service,
    chosen,
    cells: {
      adult: cellView(chosen, 'adult', asOf),
      child: cellView(chosen, 'child', asOf),
      'adult-for-child': cellView(chosen, 'adult-for-child', asOf),
    },
  };
}

/** What the rules are told: what the caseworker knows, what the need says of itself, and who applies. */
export const answersAtDesk = ({ need, facts }: ChosenService, kind: PersonKind): Answers => ({
  ...facts,
  ...needById(need).facts,
  ...PERSON_FACTS[kind],
});

function cellView(chosen: ChosenService, kind: PersonKind, asOf: Day): CellView {
  const decision = decide(answersAtDesk(chosen, kind), asOf);
  const answer = answerOf(decision, asOf);
  return {
    need: chosen.need,
    kind,
    decision,
    answer,
    reason: reasonOf(decision, answer),
    open: openFacts(decision),
  };
}

function openFacts(decision: Decision): readonly DeskFact[] {
  const city = decision.kind === 'depends' ? decision.stillMatters : [];
  const open = new Set<string>(city);
  for (const authority of AUTHORITIES) {
    const ruling = decision.rulings[authority];
    if (ruling.verification === 'open') for (const fact of ruling.facts) open.add(fact);
  }
  return DESK_FACTS.filter((fact) => open.has(fact));
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
  kinds: readonly PersonKind[],
): FactView | undefined {
  const value = chosen.facts[fact];
  const open = value === undefined && kinds.some((kind) => cells[kind].open.includes(fact));
  return open || value !== undefined || fact === 'provider' ? { value, open } : undefined;
}

/** The facts that some service is asked for: the rows to show. */
export const factRows = (columns: readonly ColumnView[], kinds: readonly PersonKind[]): readonly DeskFact[] =>
  DESK_FACTS.filter((fact) => columns.some((column) => factView(column, fact, kinds) !== undefined));
