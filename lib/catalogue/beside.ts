/** What is said beside the cases of a service: each sentence once, and where an authority agrees with the City after all. */
import { type Beside, besideOf } from '@/lib/screening/beside';
import { isAskedFact } from '@/lib/screening/screening';
import { type Answers, type Authority, type Day, decide } from '@/rules';
import { type Case, type Condition, conditionSets, withConditions } from './cases';

/** A sentence to say; where all of `unless` is true, that authority agrees with the City after all. */
export type BesideCases = Beside & { readonly unless: readonly Condition[] };

/**
 * What belongs beside the answers that can come out: first the State, then federal law, then norms by themselves.
 * @param known what is known of the service and the person, without the conditions of the cases
 */
export function besideCases(known: Answers, cases: readonly Case[], asOf: Day): readonly BesideCases[] {
  const sentences = cases.flatMap(({ decision }) => besideOf(decision, asOf));
  const once = [...new Map(sentences.map((one) => [one.id, one])).values()].map((one) => ({
    ...one,
    unless: one.kind === 'difference' && one.open ? agreesWhere(known, one.authority, asOf) : [],
  }));
  const of = (authority: Authority) =>
    once.filter((one) => one.kind === 'difference' && one.authority === authority);
  return [...of('state'), ...of('federal'), ...once.filter(({ kind }) => kind === 'norm')];
}

/** The least that must be true for an authority to agree with the City; empty where nothing that a resident knows does it. */
function agreesWhere(known: Answers, authority: Authority, asOf: Day): readonly Condition[] {
  const ruling = decide(known, asOf).rulings[authority];
  const facts = ruling.verification === 'open' ? ruling.facts.filter(isAskedFact) : [];
  const agreeing = conditionSets(facts).find((conditions) => {
    const decision = decide(withConditions(known, conditions), asOf);
    return (
      decision.kind === 'determined' &&
      decision.differences.every((difference) => difference.authority !== authority)
    );
  });
  return agreeing ?? [];
}
