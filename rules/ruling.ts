import type { Finding } from './logic';
import type { Authority, Basis, Citation, Fact, Norm, Ruling, Source, TraceEntry, Why } from './model';
import { factsThatMatter, type Span } from './quantify';
import { traceOf } from './trace';
import { findingsOf, outcomeOf, type Voice } from './voice';

/** A ruling whose reasons are found when somebody reads them: who asks only for the outcome does not pay for them. */
class ReasonedRuling {
  declare readonly authority: Authority;
  declare readonly verification: Ruling['verification'];
  declare readonly facts: readonly Fact[];
  declare readonly why: Why;
  readonly #voice: Voice;
  readonly #span: Span;
  #findings: readonly Finding[] | undefined;

  constructor(voice: Voice, span: Span) {
    const outcome = outcomeOf(span);
    this.authority = voice.authority;
    this.#voice = voice;
    this.#span = span;
    if (outcome === 'required' || outcome === 'not_required') this.verification = outcome;
    else if (outcome === 'no-duty') this.verification = 'not_required';
    else {
      this.verification = 'open';
      this.facts = Object.freeze(factsThatMatter(span));
      if (outcome) this.why = outcome;
    }
    Object.freeze(this);
  }

  get #found(): readonly Finding[] {
    this.#findings ??= findingsOf(this.#voice, this.#span.known);
    return this.#findings;
  }

  get basis(): Basis {
    if (this.facts?.length) return 'facts-missing';
    const found = this.#found.map(({ basis }) => basis);
    return (
      (['carve-out', 'exception'] as const).find((basis) => found.includes(basis)) ?? (found[0] as Basis)
    );
  }

  get #deciding(): readonly Norm[] {
    return [...new Set(this.#found.flatMap(({ norms }) => norms))];
  }

  get norms(): readonly string[] {
    return this.#deciding.map(({ id }) => id);
  }

  get trace(): readonly TraceEntry[] {
    return traceOf(this.#voice, this.#span.known);
  }

  get citations(): readonly Citation[] {
    return this.#deciding.map((norm) => citationOf(norm, this.#voice.sources));
  }
}

/** Puts what an authority says into a ruling. Frozen. */
export const rulingOf = (voice: Voice, span: Span): Ruling => new ReasonedRuling(voice, span) as Ruling;

/** The norm's source, with the clause and the days it stands. */
function citationOf(norm: Norm, sources: Readonly<Record<string, Source>>): Citation {
  const { id, clause, source, from, until } = norm;
  return {
    norm: id,
    clause,
    source,
    from,
    ...(until && { until }),
    ...(sources[source] as Source),
  };
}
