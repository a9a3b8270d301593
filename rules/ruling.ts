import { lazily } from './lazy';
import type { Finding } from './logic';
import type { Basis, Citation, Norm, Ruling, Source } from './model';
import { factsThatMatter, type Span } from './quantify';
import { traceOf } from './trace';
import { findingsOf, outcomeOf, type Voice } from './voice';

/** What a ruling is made of. */
interface Behind {
  readonly voice: Voice;
  readonly span: Span;
  found?: readonly Finding[];
}

/** The reasons of a ruling: who asks only for the outcome does not pay for them. */
const reasoned = lazily<Behind>({
  basis: (behind) => (factsThatMatter(behind.span)[0] ? 'facts-missing' : basisOf(foundBy(behind))),
  norms: (behind) => decidingFor(behind).map(({ id }) => id),
  trace: ({ voice, span }) => traceOf(voice, span.known),
  citations: (behind) => decidingFor(behind).map((norm) => citationOf(norm, behind.voice.sources)),
});

/** Puts what an authority says into a ruling: required or not; else open, with the facts that leave it open, or why no fact would settle it. */
export function rulingOf(voice: Voice, span: Span): Ruling {
  const { authority } = voice;
  const behind: Behind = { voice, span };
  const why = outcomeOf(span);
  if (why === 'required' || why === 'not_required' || why === 'no-duty') {
    const verification = why === 'required' ? why : 'not_required';
    return reasoned({ authority, verification }, behind) as Ruling;
  }
  const facts = Object.freeze(factsThatMatter(span));
  const verification = 'open';
  return reasoned(
    why ? { authority, verification, facts, why } : { authority, verification, facts },
    behind,
  ) as Ruling;
}

function foundBy(behind: Behind): readonly Finding[] {
  behind.found ??= findingsOf(behind.voice, behind.span.known);
  return behind.found;
}

const decidingFor = (behind: Behind): readonly Norm[] => [
  ...new Set(foundBy(behind).flatMap(({ norms }) => norms)),
];

/** Where completions come about in several ways, the exception is named before the general rule. */
function basisOf(found: readonly Finding[]): Basis {
  const each = found.map(({ basis }) => basis);
  return (['carve-out', 'exception'] as const).find((one) => each.includes(one)) ?? (each[0] as Basis);
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
