import { checkedDay } from './day';
import { lazily } from './lazy';
import { edgesOf } from './logic';
import type { Authority, Day, Decision, Norm, Source } from './model';
import { kept, once, rowOver } from './quantify';
import { answersOf, type Known } from './reading';
import { sheetOf } from './sheet';
import { type Memory, voiceOf } from './voice';

/** The days between two edges of time: on all of them the same is said of what is known. */
export type Period = (known: Known) => Decision;

/**
 * What is said, and to which answers: to all that agree on the facts that bear on it, so each is made once and shared. They are written out
 * only for who reads them.
 */
const answered = lazily<Known>({ answers: answersOf });

/**
 * Finds the period of a day.
 * @returns a function that throws RulesError for a malformed day, and NormsError where two general rules of an authority stand on it
 */
export function periodsOf(
  norms: readonly Norm[],
  sources: Readonly<Record<string, Source>>,
): (day: Day) => Period {
  const edges = edgesOf(norms);
  const periods: Period[] = [];
  const memory: Memory = new Map();

  function periodFrom(day: Day): Period {
    const voice = (authority: Authority) => voiceOf(authority, day, norms, sources, memory);
    const voices = { city: voice('city'), state: voice('state'), federal: voice('federal') };
    const rowOf = once((service) =>
      rowOver<Decision>([...new Set(Object.values(voices).flatMap((one) => one.unknown([service])))]),
    );
    return kept(rowOf, (known) => answered(sheetOf(voices, known), known) as Decision);
  }

  return (asOf) => {
    const day = checkedDay(asOf);
    const index = edges.filter((edge) => edge <= day).length;
    periods[index] ??= periodFrom(day);
    return periods[index];
  };
}
