import { checkedDay } from './day';
import { RulesError } from './errors';
import { compile, edgesOf, type Outcome } from './logic';
import {
  type Answers,
  ASKING,
  AUTHORITIES,
  type Authority,
  type Basis,
  type Citation,
  type Day,
  type Decision,
  type Difference,
  FACT_NAMES,
  FACTS,
  type Fact,
  type Norm,
  type Ruling,
  type Source,
} from './model';
import { type Known, type Table, tableOf, withFact } from './table';
import { traceOf } from './trace';

/** Answers a question of verification on a day. */
export type Decide = (answers: Answers, asOf: Day) => Decision;

interface Period {
  readonly day: Day;
  readonly tables: Readonly<Record<Authority, Table>>;
  readonly decisions: Map<number, Decision>;
}

/** Decisions are kept per period, up to this many: more than a household can ask for, and little memory. */
const KEPT = 4096;

/** For each fact and value what it adds to the number that stands for a set of answers. */
const PLACES: Readonly<Record<string, Readonly<Record<string, number>>>> = places();

function places() {
  let place = 1;
  const all: Record<string, Record<string, number>> = Object.create(null);
  for (const fact of FACT_NAMES) {
    const values: Record<string, number> = Object.create(null);
    FACTS[fact].forEach((value, index) => {
      values[value] = (index + 1) * place;
    });
    all[fact] = values;
    place *= FACTS[fact].length + 1;
  }
  return all;
}

/**
 * Makes the decide function of a body of norms. The product uses one (see index.ts); tests make others, with norms changed.
 * @throws NormsError, on the first answer, where the norms contradict each other
 */
export function deciderOf(norms: readonly Norm[], sources: Readonly<Record<string, Source>>): Decide {
  const edges = edgesOf(norms);
  const periods: (Period | undefined)[] = [];
  let lastDay = '';
  let lastPeriod: Period | undefined;

  function periodOf(asOf: Day): Period {
    const day = checkedDay(asOf);
    const index = edges.filter((edge) => edge <= day).length;
    periods[index] ??= {
      day,
      tables: Object.fromEntries(
        AUTHORITIES.map((authority) => [authority, tableOf(compile(norms, authority, day))]),
      ) as Record<Authority, Table>,
      decisions: new Map(),
    };
    return periods[index];
  }

  return (answers, asOf) => {
    if (asOf !== lastDay || !lastPeriod) {
      lastPeriod = periodOf(asOf);
      lastDay = asOf;
    }
    if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) refuseShape(answers);
    const period = lastPeriod;
    let key = 0;
    for (const fact in answers) {
      const value = (answers as Record<string, string | undefined>)[fact];
      if (value === undefined && fact in PLACES) continue;
      key += PLACES[fact]?.[value as string] ?? refuse(fact, value);
    }
    let decision = period.decisions.get(key);
    if (!decision) {
      if (period.decisions.size >= KEPT) period.decisions.clear();
      decision = decideAnew(answers, period);
      period.decisions.set(key, decision);
    }
    return decision;
  };

  function decideAnew(given: Answers, { day, tables }: Period): Decision {
    const answers = Object.freeze({ ...given });
    const known = FACT_NAMES.map((fact) => {
      const values: readonly string[] = FACTS[fact];
      return answers[fact] === undefined ? 0 : values.indexOf(answers[fact]) + 1;
    });
    const rulingOf = (authority: Authority) => ruling(authority, tables[authority], known, answers, day);
    const rulings = { city: rulingOf('city'), state: rulingOf('state'), federal: rulingOf('federal') };
    const outcomes = tables.city.outcomes(known);
    const headline = headlineOf(outcomes, tables.city, known);
    return Object.freeze({
      ...headline,
      answers,
      rulings,
      differences: differencesOf(headline, rulings),
    }) as Decision;
  }

  function ruling(authority: Authority, table: Table, known: Known, answers: Answers, day: Day): Ruling {
    const outcomes = table.outcomes(known);
    const [outcome] = outcomes;
    // Who asks only for the outcome does not pay for the reasons.
    const reasons = {
      get basis(): Basis {
        if (outcomes.length > 1) return 'facts-missing';
        const found = table.findings(known).map((finding) => finding.basis);
        return (
          (['carve-out', 'exception'] as const).find((basis) => found.includes(basis)) ?? (found[0] as Basis)
        );
      },
      get norms(): readonly string[] {
        return [...new Set(table.findings(known).flatMap((finding) => finding.norms.map((norm) => norm.id)))];
      },
      get trace() {
        return traceOf(norms, authority, answers, day);
      },
      get citations(): readonly Citation[] {
        return reasons.norms.map((id) => citationOf(norms.find((norm) => norm.id === id) as Norm, sources));
      },
    };
    const verdict =
      outcomes.length > 1
        ? { verification: 'open', facts: namesOf(table.mattering(known)) }
        : outcome === 'required' || outcome === 'not_required'
          ? { verification: outcome }
          : outcome === 'no-duty'
            ? { verification: 'not_required' }
            : { verification: 'open', facts: [], why: outcome };
    return Object.freeze(
      Object.defineProperties({ authority, ...verdict }, Object.getOwnPropertyDescriptors(reasons)),
    ) as Ruling;
  }
}

function headlineOf(outcomes: readonly Outcome[], table: Table, known: Known) {
  const [outcome] = outcomes;
  if (outcomes.length > 1 || outcome === undefined) {
    const order = askingOrder(table.mattering(known), table, known);
    return {
      kind: 'depends',
      next: order[0] as Fact,
      stillMatters: order,
    } as const;
  }
  if (outcome === 'no-duty') return { kind: 'check_with_a_person', why: 'before-policy' } as const;
  return outcome === 'required' || outcome === 'not_required'
    ? ({ kind: 'determined', verification: outcome } as const)
    : ({ kind: 'check_with_a_person', why: outcome } as const);
}

/** The least sensitive fact first, a resident's before an office's, then the one that leaves the fewest open at worst. */
function askingOrder(mattering: readonly number[], table: Table, known: Known): readonly Fact[] {
  const ranked = mattering.map((fact) => {
    const name = FACT_NAMES[fact] as Fact;
    const worst = Math.max(
      ...FACTS[name].map((_, value) => table.mattering(withFact(known, fact, value + 1)).length),
    );
    const { of, sensitivity } = ASKING[name];
    return { name, rank: [name === 'service' ? 0 : 1, of === 'resident' ? 0 : 1, sensitivity, worst] };
  });
  ranked.sort((a, b) => a.rank.reduce((order, part, at) => order || part - (b.rank[at] as number), 0));
  return ranked.map((one) => one.name);
}

function differencesOf(
  headline: ReturnType<typeof headlineOf>,
  rulings: Decision['rulings'],
): readonly Difference[] {
  const said = headline.kind === 'determined' ? headline.verification : 'open';
  const kinds = { required: 'stricter', not_required: 'looser', open: 'open' } as const;
  return (['state', 'federal'] as const)
    .filter((authority) => rulings[authority].verification !== said)
    .map((authority) => ({ authority, kind: kinds[rulings[authority].verification] }));
}

/** The norm's source, with the clause and the days it stands. */
export function citationOf(norm: Norm, sources: Readonly<Record<string, Source>>): Citation {
  const { id, clause, source, from, until } = norm;
  return {
    norm: id,
    clause,
    source,
    from,
    ...(until === undefined ? {} : { until }),
    ...(sources[source] as Source),
  };
}

const namesOf = (facts: readonly number[]): readonly Fact[] => facts.map((fact) => FACT_NAMES[fact] as Fact);

function refuseShape(answers: unknown): never {
  throw new RulesError('malformed-answers', 'answers', answers, 'an object of facts');
}

function refuse(fact: string, value: unknown): never {
  const values = fact in PLACES ? FACTS[fact as Fact] : undefined;
  if (!values) throw new RulesError('unknown-fact', fact, value, `one of ${FACT_NAMES.join(', ')}`);
  throw new RulesError('unknown-value', fact, value, `one of ${values.join(', ')}`);
}
