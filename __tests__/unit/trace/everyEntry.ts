/**
 * Every entry that a trace can have: each norm with each status and each set of facts. Found by evaluating the norms of an authority for every
 * combination of known facts, in every period.
 */
import {
  type Authority,
  type Day,
  deciderOf,
  FACT_NAMES,
  FACTS,
  type Fact,
  type Facts,
  NORMS,
  type Norm,
  SOURCES,
  type TraceEntry,
} from '@/rules';

/** One entry, with facts and a day that lead to it. */
export interface Occurrence {
  readonly entry: TraceEntry;
  readonly answers: Facts;
  readonly asOf: Day;
}

const dayBefore = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const normsOf = (authority: Authority) => NORMS.filter((norm) => norm.authority === authority);

/** The first day of each period without a change of an authority's norms, and the day before the first period. */
function stretches(authority: Authority): readonly Day[] {
  const edges = normsOf(authority).flatMap(({ from, until, heldBack }) => [from, until, heldBack?.from]);
  const days = [...new Set(edges)].filter((day) => day !== undefined).sort();
  return [dayBefore(days[0] as Day), ...days];
}

/** One value of a fact for each group of values that an authority's norms treat alike. */
function valuesOf(authority: Authority, fact: Fact): readonly string[] {
  const treated = new Map<string, string>();
  for (const value of FACTS[fact] as readonly string[]) {
    const how = normsOf(authority)
      .map(({ when }) => ((when[fact] as readonly string[] | undefined)?.includes(value) ? '1' : '0'))
      .join('');
    if (!treated.has(how)) treated.set(how, value);
  }
  return [...treated.values()];
}

/** The norms that can apply to a service on a day; if the service is unknown, the norms about every service. */
const speakingOn = (day: Day, authority: Authority, service = '') =>
  normsOf(authority).filter(
    ({ when, from, until = '9999-12-31' }) =>
      from <= day && day < until && (!when.service || (when.service as readonly string[]).includes(service)),
  );

/** Every combination of known facts about a service that these norms distinguish. */
function knowledge(
  authority: Authority,
  service: string | undefined,
  speaking: readonly Norm[],
): readonly Facts[] {
  const facts = FACT_NAMES.filter(
    (fact) => fact !== 'service' && service !== undefined && speaking.some(({ when }) => when[fact]),
  );
  return facts.reduce<readonly Facts[]>(
    (all, fact) =>
      all.flatMap((one) => [one, ...valuesOf(authority, fact).map((value) => ({ ...one, [fact]: value }))]),
    [service === undefined ? {} : ({ service } as Facts)],
  );
}

/** Every distinct entry of an authority's traces. Periods and services with the same norms are evaluated once. */
export function everyEntry(authority: Authority): readonly Occurrence[] {
  const found = new Map<string, Occurrence>();
  const seen = new Set<string>();
  const decide = deciderOf(normsOf(authority), SOURCES);
  for (const asOf of stretches(authority))
    for (const service of [undefined, ...valuesOf(authority, 'service')]) {
      const speaking = speakingOn(asOf, authority, service);
      const state = JSON.stringify([
        service === undefined,
        speaking.map(({ id, heldBack }) => [id, heldBack !== undefined && heldBack.from <= asOf]),
      ]);
      const all = knowledge(authority, service, speaking);
      for (const answers of seen.has(state) ? all.slice(0, 1) : all)
        for (const entry of decide(answers, asOf).rulings[authority].trace) {
          const past = entry.status === 'not-in-force' && entry.until !== undefined && entry.until <= asOf;
          const key = JSON.stringify([entry, past]);
          if (!found.has(key)) found.set(key, { entry, answers, asOf });
        }
      seen.add(state);
    }
  return [...found.values()];
}
