/** The chart of the rules: for a few situations, what each authority required in which period. */
import { PREMISE } from '@/lib/answers/facts';
import { PERSON_FACTS } from '@/lib/answers/person';
import { SERVICES } from '@/lib/city/services';
import { type Authority, type Day, decide, type Facts, NORMS } from '@/rules';
import { changeDays } from './lawDays';
import { cellOf, type RuleCell } from './ruleTable';

/** One line of the chart: an authority and a situation. The words are `rules.lanes.<id>`. */
export interface Lane {
  readonly id: string;
  readonly authority: Authority;
  readonly answers: Facts;
}

/** A period with the same result, from `from` until the day before `until`. */
export interface Stretch {
  readonly from: Day;
  readonly until?: Day;
  readonly says: RuleCell['says'];
}

/** Cash assistance represents all covered help; a food bank represents the programs on the federal list of 2001. */
const covered = { service: 'cash-assistance', ...PREMISE } as const satisfies Facts;
const foodBank = {
  service: 'emergency-food',
  ...PREMISE,
  inKind: 'yes',
  dependsOnIncome: 'no',
} as const satisfies Facts;

const EVERY_LANE = [
  { id: 'city-adult', authority: 'city', answers: { ...covered, ...PERSON_FACTS.adult } },
  { id: 'city-child', authority: 'city', answers: { ...covered, ...PERSON_FACTS.child } },
  { id: 'state-adult', authority: 'state', answers: { ...covered, ...PERSON_FACTS.adult } },
  { id: 'state-child', authority: 'state', answers: { ...covered, ...PERSON_FACTS.child } },
  {
    id: 'federal-local-money',
    authority: 'federal',
    answers: { ...covered, ...PERSON_FACTS.adult, funding: 'city-or-state' },
  },
  {
    id: 'federal-money',
    authority: 'federal',
    answers: { ...covered, ...PERSON_FACTS.adult, funding: 'federal' },
  },
  {
    id: 'federal-food',
    authority: 'federal',
    answers: { ...foodBank, ...PERSON_FACTS.adult, funding: 'federal' },
  },
] as const satisfies readonly Lane[];

/** The lanes to show. The City's lanes use cash assistance, so they are left out if the City's policy does not mention it. */
export const LANES = EVERY_LANE.filter(
  ({ authority }) => authority !== 'city' || SERVICES.includes(covered.service),
);

/** The periods of a lane, from the first rule of its authority on. */
export function stretchesOf({ authority, answers }: Lane): readonly Stretch[] {
  const turns = changeDays(NORMS.filter((norm) => norm.authority === authority))
    .map((from) => ({ from, says: cellOf(decide(answers, from).rulings[authority]).says }))
    .filter(({ says }, index, all) => says !== all[index - 1]?.says);
  return turns.map((turn, index) => {
    const until = turns[index + 1]?.from;
    return { ...turn, ...(until === undefined ? {} : { until }) };
  });
}

/** The axis of the chart: whole years, with a mark every five. */
export interface Axis {
  readonly first: number;
  readonly last: number;
  readonly marks: readonly number[];
}

const MARK = 5;

/** An axis that includes every norm and the day. */
export function axisFor(asOf: Day): Axis {
  const years = [...NORMS.map(({ from }) => from), asOf].map(yearOf);
  const first = Math.floor(Math.min(...years) / MARK) * MARK;
  const last = (Math.floor(Math.max(...years) / MARK) + 1) * MARK;
  const marks = Array.from({ length: (last - first) / MARK + 1 }, (_, index) => first + index * MARK);
  return { first, last, marks };
}

/** The position of a day on the axis, in percent, to a tenth. */
export function placeOf(day: Day, { first, last }: Axis): number {
  const start = Date.UTC(first, 0, 1);
  const share = (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(last, 0, 1) - start);
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));
