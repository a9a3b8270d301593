/** The whole of what the rules say, as tables: for each authority and service one letter for each combination of the facts that matter. */
import { SERVICES } from '@/lib/city/services';
import {
  AUTHORITIES,
  type Authority,
  type Day,
  type Decide,
  deciderOf,
  FACT_NAMES,
  FACTS,
  type Fact,
  type Facts,
  NORMS,
  type Service,
  SOURCES,
} from '@/rules';
import { letterOf, outcomeOf } from './outcomes';

/** From `from` on, until the next stretch begins, these are the outcomes. */
interface Stretch {
  readonly from: Day;
  readonly outcomes: string;
}

export interface DecisionTable {
  readonly authority: Authority;
  readonly services: readonly Service[];
  /** In the order of the vocabulary; the last one changes fastest. */
  readonly facts: readonly Fact[];
  readonly stretches: readonly Stretch[];
}

/** Decides with the norms of one authority only: its table does not need the others, and this is faster. */
const deciders = Object.fromEntries(
  AUTHORITIES.map((authority) => [
    authority,
    deciderOf(
      NORMS.filter((norm) => norm.authority === authority),
      SOURCES,
    ),
  ]),
) as Readonly<Record<Authority, Decide>>;

/** One table for each authority and service; services that are treated alike share one. */
export function decisionTables(): readonly DecisionTable[] {
  const shared = new Map<string, { table: Omit<DecisionTable, 'services'>; services: Service[] }>();
  for (const authority of AUTHORITIES)
    for (const service of SERVICES) {
      const table = tableOf(authority, service);
      const key = JSON.stringify(table);
      const known = shared.get(key);
      if (known) known.services.push(service);
      else shared.set(key, { table, services: [service] });
    }
  return [...shared.values()].map(({ table: { authority, ...table }, services }) => ({
    authority,
    services,
    ...table,
  }));
}

/** The facts that can change what any authority says of a service on any day. */
export function factsThatMatter(tables: readonly DecisionTable[], service: Service): readonly Fact[] {
  const facts = new Set(
    tables.filter(({ services }) => services.includes(service)).flatMap((one) => one.facts),
  );
  return FACT_NAMES.filter((fact) => facts.has(fact));
}

function tableOf(authority: Authority, service: Service): Omit<DecisionTable, 'services'> {
  const facts = factsSpokenOf(authority, service);
  const full = daysOfChange(authority).map((from) => ({
    from,
    outcomes: lettersOn(authority, service, facts, from),
  }));
  const mattering = facts.filter((fact) => full.some(({ outcomes }) => matters(outcomes, facts, fact)));
  const stretches = full.map(({ from }) => ({
    from,
    outcomes: lettersOn(authority, service, mattering, from),
  }));
  return {
    authority,
    facts: mattering,
    stretches: stretches.filter(({ outcomes }, index) => outcomes !== stretches[index - 1]?.outcomes),
  };
}

/** The days on which a norm of an authority begins, ends or is held back. */
function daysOfChange(authority: Authority): readonly Day[] {
  const days = NORMS.filter((norm) => norm.authority === authority).flatMap(({ from, until, heldBack }) => [
    from,
    until,
    heldBack?.from,
  ]);
  return [...new Set(days.filter((day) => day !== undefined))].sort();
}

/** The facts that a norm which can speak of the service has a condition on. */
const factsSpokenOf = (authority: Authority, service: Service): readonly Fact[] =>
  FACT_NAMES.filter(
    (fact) =>
      fact !== 'service' &&
      NORMS.some(
        ({ when, ...norm }) =>
          norm.authority === authority && when[fact] && (when.service?.includes(service) ?? true),
      ),
  );

function lettersOn(authority: Authority, service: Service, facts: readonly Fact[], day: Day): string {
  return combinations(facts)
    .map((known) => letterOf(outcomeOf(deciders[authority]({ ...known, service }, day).rulings[authority])))
    .join('');
}

/** Every combination of the values of some facts, the last fact changing fastest. */
export const combinations = (facts: readonly Fact[]): readonly Facts[] =>
  facts.reduce<readonly Facts[]>(
    (all, fact) => all.flatMap((one) => FACTS[fact].map((value) => ({ ...one, [fact]: value }))),
    [{}],
  );

/** Whether two combinations that differ in one fact alone have different letters. */
function matters(outcomes: string, facts: readonly Fact[], fact: Fact): boolean {
  const size = FACTS[fact].length;
  const step = facts
    .slice(facts.indexOf(fact) + 1)
    .reduce((product, other) => product * FACTS[other].length, 1);
  return [...outcomes].some((letter, index) => {
    const value = Math.floor(index / step) % size;
    return value > 0 && letter !== outcomes[index - step];
  });
}
