/** Every decision as tables: for each authority and service, one letter for each combination of the facts that matter. */
import { SERVICES } from '@/lib/city/services';
import {
  AUTHORITIES,
  type Authority,
  type Day,
  deciderOf,
  FACT_NAMES,
  FACTS,
  type Fact,
  type Facts,
  NORMS,
  type Ruling,
  type Service,
  SOURCES,
} from '@/rules';
import { letterOf, outcomeOf } from './outcomes';

/** The outcomes from `from` until the next entry begins. */
interface Stretch {
  readonly from: Day;
  readonly outcomes: string;
}

export interface DecisionTable {
  readonly authority: Authority;
  readonly services: readonly Service[];
  /** In the order of the vocabulary. In `outcomes`, the value of the last fact changes fastest. */
  readonly facts: readonly Fact[];
  readonly stretches: readonly Stretch[];
}

/** One table for each authority and service. Services with the same table share it. */
export function decisionTables(): readonly DecisionTable[] {
  const shared = new Map<string, DecisionTable>();
  for (const authority of AUTHORITIES) {
    const norms = NORMS.filter((norm) => norm.authority === authority);
    // The norms of other authorities are left out, because they cannot change the table and take time.
    const decide = deciderOf(norms, SOURCES);
    const days = norms.flatMap(({ from, until, heldBack }) => [from, until, heldBack?.from]);
    const edges = [...new Set(days.filter((day) => day !== undefined))].sort();
    for (const service of SERVICES) {
      const table = tableOf(edges, (known, day) => decide({ ...known, service }, day).rulings[authority]);
      const key = JSON.stringify([authority, table]);
      const services = [...(shared.get(key)?.services ?? []), service];
      shared.set(key, { authority, services, ...table });
    }
  }
  return [...shared.values()];
}

/** The facts that can change the ruling of some authority on a service on some day. */
export const factsThatMatter = (tables: readonly DecisionTable[], service: Service): readonly Fact[] =>
  FACT_NAMES.filter((fact) =>
    tables.some(({ services, facts }) => services.includes(service) && facts.includes(fact)),
  );

/** @param edges the days on which a norm begins, ends or is held back */
function tableOf(edges: readonly Day[], rule: (known: Facts, day: Day) => Ruling) {
  const open = edges.map((day) => rule({}, day)).flatMap((one) => ('facts' in one ? one.facts : []));
  const facts = FACT_NAMES.filter((fact) => open.includes(fact));
  const stretches = edges.map((from) => ({
    from,
    outcomes: combinations(facts)
      .map((known) => letterOf(outcomeOf(rule(known, from))))
      .join(''),
  }));
  return {
    facts,
    stretches: stretches.filter(({ outcomes }, index) => outcomes !== stretches[index - 1]?.outcomes),
  };
}

/** Every combination of the values of the facts. The value of the last fact changes fastest. */
export const combinations = (facts: readonly Fact[]): readonly Facts[] =>
  facts.reduce<readonly Facts[]>(
    (all, fact) => all.flatMap((one) => FACTS[fact].map((value) => ({ ...one, [fact]: value }))),
    [{}],
  );
