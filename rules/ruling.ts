import type { Finding } from './logic';
import type { Basis, Citation, Norm, Ruling, Source } from './model';
import { factsThatMatter, type Span } from './quantify';
import { traceOf } from './trace';
import { findingsOf, outcomeOf, type Voice } from './voice';

/**
 * Puts what an authority says into a ruling. Frozen. Its reasons are found when somebody reads them: who asks only for the outcome does
 * not pay for them.
 */
export function rulingOf(voice: Voice, span: Span): Ruling {
  let findings: readonly Finding[] | undefined;
  const found = (): readonly Finding[] => {
    findings ??= findingsOf(voice, span.known);
    return findings;
  };
  const deciding = (): readonly Norm[] => [...new Set(found().flatMap(({ norms }) => norms))];
  const verdict = verdictOf(span);
  return Object.freeze({
    authority: voice.authority,
    ...verdict,
    get basis() {
      return 'facts' in verdict && verdict.facts.length > 0 ? 'facts-missing' : basisOf(found());
    },
    get norms() {
      return deciding().map(({ id }) => id);
    },
    get trace() {
      return traceOf(voice, span.known);
    },
    get citations() {
      return deciding().map((norm) => citationOf(norm, voice.sources));
    },
  });
}

/** Required or not; else open, with the facts that leave it open, or why no fact would settle it. */
function verdictOf(span: Span) {
  const outcome = outcomeOf(span);
  if (outcome === 'required' || outcome === 'not_required') return { verification: outcome };
  if (outcome === 'no-duty') return { verification: 'not_required' as const };
  const facts = Object.freeze(factsThatMatter(span));
  return { verification: 'open' as const, facts, ...(outcome && { why: outcome }) };
}

/** Where completions come about in several ways, the exception is named before the general rule. */
function basisOf(found: readonly Finding[]): Basis {
  const each = found.map(({ basis }) => basis);
  return (['carve-out', 'exception'] as const).find((basis) => each.includes(basis)) ?? (each[0] as Basis);
}

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
