/** From facts to a decision: the ruling of each authority, the City's as the headline, and where the others differ from it. */
import {
  type Completion,
  completionsIn,
  factsThatMatter,
  normsOn,
  type Outlook,
  outlookOf,
  possibleNorms,
} from './evaluate';
import { checkedDay, checkedFacts } from './input';
import {
  type Authority,
  type Basis,
  type Citation,
  type Decide,
  type Decision,
  type Difference,
  FACT_NAMES,
  type Fact,
  type Facts,
  type Norm,
  type Ruling,
  type Source,
  type Verdict,
} from './model';
import { askingOrder } from './questions';
import { traceOf } from './trace';

type Sources = Readonly<Record<string, Source>>;

/**
 * Makes the decide function for a list of norms. The product has one (see index.ts); drafts and tests make others with changed norms.
 * @returns a function that also throws NormsError if the norms contradict each other
 */
export function deciderOf(norms: readonly Norm[], sources: Sources): Decide {
  const own = eachAuthority((authority) => norms.filter((norm) => norm.authority === authority));
  return (given, asOf) => {
    const day = checkedDay(asOf);
    const facts = checkedFacts(given);
    const inForce = eachAuthority((authority) => normsOn(own[authority], day));
    const outlooks = eachAuthority((authority) => outlookOf(inForce[authority], facts));
    const rulings = Object.freeze(
      eachAuthority((authority) =>
        rulingOf(authority, own[authority], inForce[authority], outlooks[authority], facts, sources),
      ),
    );
    const headline = headlineOf(rulings.city, outlooks.city);
    const said = headline.kind === 'determined' ? headline.verification : 'open';
    const answers = relevantFacts(Object.values(inForce).flat(), facts);
    return Object.freeze({ ...headline, answers, rulings, differences: differencesFrom(said, rulings) });
  };
}

const eachAuthority = <Value>(of: (authority: Authority) => Value): Record<Authority, Value> => ({
  city: of('city'),
  state: of('state'),
  federal: of('federal'),
});

/** The known facts that are in the conditions of norms in force for this service. Other facts change nothing. */
function relevantFacts(inForce: readonly Norm[], facts: Facts): Facts {
  const possible = possibleNorms(inForce, { service: facts.service });
  const relevant = FACT_NAMES.filter(
    (fact) => facts[fact] && (fact === 'service' || possible.some(({ when }) => when[fact])),
  );
  return Object.freeze(Object.fromEntries(relevant.map((fact) => [fact, facts[fact]])));
}

/** The headline of the decision: the City's ruling. */
function headlineOf(city: Ruling, outlook: Outlook) {
  if (city.basis === 'no-duty') return { kind: 'check_with_a_person', why: 'before-policy' } as const;
  if (city.verification !== 'open') return { kind: 'determined', verification: city.verification } as const;
  if (city.why) return { kind: 'check_with_a_person', why: city.why } as const;
  const stillMatters = Object.freeze(askingOrder(city.facts, outlook));
  return { kind: 'depends', next: stillMatters[0] ?? 'service', stillMatters } as const;
}

/**
 * Where state and federal law differ from the headline. If both are open, they differ if they are open because of other facts or for another
 * reason.
 */
function differencesFrom(said: Ruling['verification'], rulings: Decision['rulings']): readonly Difference[] {
  const kinds = { required: 'stricter', not_required: 'looser', open: 'open' } as const;
  const open = (ruling: Ruling) => ruling.verification === 'open' && `${ruling.facts} ${ruling.why}`;
  return Object.freeze(
    (['state', 'federal'] as const)
      .filter(
        (authority) =>
          rulings[authority].verification !== said || open(rulings[authority]) !== open(rulings.city),
      )
      .map((authority) => ({ authority, kind: kinds[rulings[authority].verification] })),
  );
}

/** The ruling of one authority, from all of its norms, those in force, and their outlook. */
function rulingOf(
  authority: Authority,
  norms: readonly Norm[],
  inForce: readonly Norm[],
  outlook: Outlook,
  facts: Facts,
  sources: Sources,
): Ruling {
  const completions = completionsIn(outlook);
  const open = factsThatMatter(outlook);
  const deciding = [...new Set(completions.flatMap((completion) => completion.deciding))];
  return Object.freeze({
    authority,
    basis: open.length > 0 ? 'facts-missing' : basisOf(completions),
    norms: Object.freeze(deciding.map(({ id }) => id)),
    citations: Object.freeze(deciding.map((norm) => citationOf(norm, sources))),
    // A getter, because a trace can take longer than the rest of the decision, and few callers read it.
    get trace() {
      return traceOf(norms, inForce, outlook, facts);
    },
    ...verdictOf(open, completions),
  });
}

/** Required, not required, or open: because of unknown facts, or for a reason that no fact would settle. */
function verdictOf(open: readonly Fact[], [first]: readonly Completion[]): Verdict {
  if (open.length > 0) return { verification: 'open', facts: Object.freeze(open) };
  const outcome = first?.outcome ?? 'no-duty';
  if (outcome === 'no-duty') return { verification: 'not_required' };
  if (outcome === 'required' || outcome === 'not_required') return { verification: outcome };
  return { verification: 'open', facts: Object.freeze([]), why: outcome };
}

/** If completions agree for different reasons, an exception comes before the general rule. */
function basisOf(completions: readonly Completion[]): Basis {
  const each = completions.map(({ basis }) => basis);
  return (['carve-out', 'exception'] as const).find((one) => each.includes(one)) ?? each[0] ?? 'no-duty';
}

/** The source of a norm, with its clause and the days from and until which it is in force. */
function citationOf({ id, clause, source, from, until }: Norm, sources: Sources): Citation {
  return { norm: id, clause, source, from, ...(until && { until }), ...(sources[source] as Source) };
}
