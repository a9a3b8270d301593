/**
 * Unknown facts are quantified, not propagated: for what is known, the set of outcomes over every completion of what is not. The domain is
 * small, so each set is computed once and kept in a table, one per service over the facts that service's norms speak of.
 */
import { type Compiled, type Finding, find, type Outcome } from './logic';
import { FACT_NAMES, FACTS, type Norm } from './model';

/** For each fact of the vocabulary 0 where it is unknown, else the index of its value plus one. */
export type Known = readonly number[];

const OUTCOMES: readonly Outcome[] = [
  'required',
  'not_required',
  'no-duty',
  'policy-silent',
  'sources-disagree',
  'another-duty',
  'court',
];
const SERVICE = FACT_NAMES.indexOf('service');
const SIZES = FACT_NAMES.map((fact) => FACTS[fact].length);

/** Everything one authority can say between two edges of time. */
export interface Table {
  /** The outcomes that some completion leads to, at least one. */
  outcomes(known: Known): readonly Outcome[];
  /** The unknown facts that can still change the outcome: two completions that differ in that fact alone disagree. */
  mattering(known: Known): readonly number[];
  /** What decides, gathered over every completion. */
  findings(known: Known): readonly Finding[];
}

/** Builds the lookup for the norms of one authority that stand together. Nothing is computed before it is asked for. */
export function tableOf(norms: readonly Compiled[]): Table {
  const sets: Uint8Array[] = [];
  const byService: (readonly number[])[] = [];

  /** The facts that a norm which can reach this service speaks of. */
  function factsOf(service: number): readonly number[] {
    byService[service] ??= FACT_NAMES.map((_, fact) => fact).filter(
      (fact) => fact !== SERVICE && norms.some((one) => reaches(one, service) && one.masks[fact] !== 0),
    );
    return byService[service];
  }

  function outcomeSet(known: Known): number {
    const service = (known[SERVICE] as number) - 1;
    if (service < 0)
      return valuesOf(SERVICE).reduce((set, value) => set | outcomeSet(withFact(known, SERVICE, value)), 0);
    const facts = factsOf(service);
    let index = 0;
    let size = 1;
    let unknown = -1;
    for (const fact of facts) {
      const radix = (SIZES[fact] as number) + 1;
      index = index * radix + (known[fact] as number);
      size *= radix;
      if (known[fact] === 0) unknown = fact;
    }
    sets[service] ??= new Uint8Array(size);
    const table = sets[service];
    if (table[index] === 0) {
      table[index] =
        unknown < 0
          ? 1 <<
            OUTCOMES.indexOf(
              find(
                norms,
                known.map((value) => value - 1),
              ).outcome,
            )
          : valuesOf(unknown).reduce((set, value) => set | outcomeSet(withFact(known, unknown, value)), 0);
    }
    return table[index] as number;
  }

  function matters(known: Known, fact: number): boolean {
    if (known[fact] !== 0 || isSingle(outcomeSet(known))) return false;
    if (known[SERVICE] === 0) {
      // Some service is the same for everybody, so that a second outcome anywhere shows that the service matters.
      return (
        fact === SERVICE || valuesOf(SERVICE).some((value) => matters(withFact(known, SERVICE, value), fact))
      );
    }
    const facts = factsOf((known[SERVICE] as number) - 1);
    if (!facts.includes(fact)) return false;
    const other = facts.find((one) => one !== fact && known[one] === 0);
    return (
      other === undefined || valuesOf(other).some((value) => matters(withFact(known, other, value), fact))
    );
  }

  function gather(known: Known, into: Map<string, Finding>): void {
    const service = (known[SERVICE] as number) - 1;
    const open = service < 0 ? SERVICE : factsOf(service).find((fact) => known[fact] === 0);
    if (open === undefined) {
      const finding = find(
        norms,
        known.map((value) => value - 1),
      );
      into.set(finding.norms.map((norm: Norm) => norm.id).join(), finding);
    } else {
      for (const value of valuesOf(open)) gather(withFact(known, open, value), into);
    }
  }

  return {
    outcomes: (known) => OUTCOMES.filter((_, bit) => outcomeSet(known) & (1 << bit)),
    mattering: (known) => FACT_NAMES.map((_, fact) => fact).filter((fact) => matters(known, fact)),
    findings: (known) => {
      const found = new Map<string, Finding>();
      gather(known, found);
      return [...found.values()];
    },
  };
}

const reaches = (one: Compiled, service: number): boolean => {
  const mask = one.masks[SERVICE] as number;
  return mask === 0 || (mask & (1 << service)) !== 0;
};

const valuesOf = (fact: number): readonly number[] =>
  Array.from({ length: SIZES[fact] as number }, (_, value) => value + 1);

const isSingle = (set: number): boolean => (set & (set - 1)) === 0;

/** The same knowledge with one fact set. */
export function withFact(known: Known, fact: number, value: number): Known {
  const next = known.slice();
  next[fact] = value;
  return next;
}
