/** What the side panel tells of one cell beyond its answer. */
import { type Answer, answerOf } from '@/lib/screening/answer';
import {
  branches,
  type Citation,
  type Day,
  decide,
  type Fact,
  type FactValue,
  NORMS,
  SOURCES,
} from '@/rules';
import { answersAtDesk, type CellView, type ColumnView } from './columns';
import { type DeskFact, isDeskFact } from './desk';

/** What one value of an open fact would lead to. */
export interface FactBranch {
  readonly fact: DeskFact;
  readonly value: FactValue<Fact>;
  readonly answer: Answer;
}

/** The ways the City's answer can go by the fact to ask next; empty where nothing is open. */
export function waysItCanGo(
  { chosen }: ColumnView,
  { kind, decision }: CellView,
  asOf: Day,
): readonly FactBranch[] {
  if (decision.kind !== 'depends' || !isDeskFact(decision.next)) return [];
  const fact = decision.next;
  return branches(decide, answersAtDesk(chosen, kind), asOf, fact).map((branch) => ({
    fact,
    value: branch.value,
    answer: answerOf(branch.decision, asOf),
  }));
}

/** The same help from a nonprofit charity: it does not have to check (8 U.S.C. 1642(d)), unless a City contract brings the City's rule. */
export interface CharityView {
  readonly withoutContract: Answer;
  readonly withContract: Answer;
  readonly norm: 'federal-charity';
  readonly citation: Pick<Citation, 'clause' | 'url' | 'lastChecked'>;
}

/** What a charity may leave out; undefined on a day before its law. */
export function charityView({ chosen }: ColumnView, { kind }: CellView, asOf: Day): CharityView | undefined {
  const norm = NORMS.find(({ id }) => id === 'federal-charity');
  if (!norm || norm.from > asOf) return undefined;
  const { url, lastChecked } = SOURCES['usc-8-1642'];
  const under = (cityContract: 'yes' | 'no') =>
    answerOf(
      decide({ ...answersAtDesk(chosen, kind), provider: 'nonprofit-charity', cityContract }, asOf),
      asOf,
    );
  return {
    withoutContract: under('no'),
    withContract: under('yes'),
    norm: 'federal-charity',
    citation: { clause: norm.clause, url, lastChecked },
  };
}
