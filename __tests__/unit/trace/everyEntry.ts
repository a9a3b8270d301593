/**
 * Every entry that a trace can hold: each norm with each status and each set of facts, found by asking the authority's norms for every
 * combination of what is known, in every stretch of time.
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

/** One entry, with answers and a day that lead to it. */
export interface Occurrence {
  readonly entry: TraceEntry;
  readonly answers: Facts;
  readonly asOf: Day;
}

const dayBefore = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const normsOf = (authority: Authority) => NORMS.filter((norm) => norm.authority === authority);

/** The first day of each stretch of time in which an authority's norms stay as they are, and the day before the first of them. */
function stretches(authority: Authority): readonly Day[] {
  const edges = normsOf(authority).flatMap(({ from, until, heldBack }) => [from, until, heldBack?.from]);
  const days = [...new Set(edges)].filter((day) => day !== undefined).sort();
  return [dayBefore(days[0] as Day), ...days];
}

/** One value for each way in which an authority's norms treat the values of a fact: values treated alike lead to the same entries. */
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

/** The norms that speak of a service on a day; those about every service where the service is not known. */
const speakingOn = (day: Day, authority: Authority, service = '') =>
  normsOf(authority).filter(
    ({ when, from, until = '9999-12-31' }) =>
      from <= day && day < until && (!when.service || (when.service as readonly string[]).includes(service)),
  );

/** Everything that can be known of a service, as far as one of these norms makes a difference by it. */
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

/** Every distinct entry of an authority's traces. Where the same norms speak as in another stretch or of another service, one look is enough. */
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
