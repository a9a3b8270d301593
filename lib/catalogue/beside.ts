/** What is said beside an answer: where another authority departs from the City, and what a court holds back. */
import { heldBackNorms } from '@/lib/screening/answer';
import { isAskedFact } from '@/lib/screening/screening';
import {
  type Answers,
  type Authority,
  type Day,
  type Decision,
  type Difference,
  decide,
  NORMS,
} from '@/rules';
import { type Case, type Condition, conditionSets, withConditions } from './cases';

/** One sentence to say: a difference (`results.differences.<authority>-<kind>`) or the sentence of a norm (`reasons.<id>`). */
export type Beside =
  | {
      readonly code: `${Difference['authority']}-${Difference['kind']}`;
      /** Where all of this is true, that authority agrees with the City after all. */
      readonly unless: readonly Condition[];
    }
  | { readonly norm: string };

/**
 * What belongs beside the answers that can come out, each sentence once.
 * @param known what is known of the service and the person, without the conditions of the cases
 */
export function besideOf(known: Answers, cases: readonly Case[], asOf: Day): readonly Beside[] {
  const sentences = cases.flatMap(({ decision }) => sentencesOf(known, decision, asOf));
  const once = [...new Map(sentences.map((one) => ['norm' in one ? one.norm : one.code, one])).values()];
  return [
    ...once.filter(isOf('state')),
    ...once.filter(isOf('federal')),
    ...once.filter((one) => 'norm' in one),
  ];
}

const isOf = (authority: Authority) => (one: Beside) => 'code' in one && one.code.startsWith(authority);

/**
 * Where only a person can answer, the sources disagree or are silent, so the other authorities speak for themselves. Where the duty is
 * another's (PC-1), nothing is added, since what these laws say is not about it.
 */
function sentencesOf(known: Answers, decision: Decision, asOf: Day): readonly Beside[] {
  if (decision.kind === 'check_with_a_person') {
    if (decision.why === 'another-duty') return [];
    return decision.differences.flatMap(({ authority }) => ownSentences(decision, authority));
  }
  return [
    ...decision.differences.map(
      ({ authority, kind }): Beside => ({
        code: `${authority}-${kind}`,
        unless: kind === 'open' ? agreesWhere(known, authority, asOf) : [],
      }),
    ),
    ...heldBackNorms(decision, asOf).map((norm) => ({ norm })),
  ];
}

/** The norms of an authority that speak of this very kind of service; where none does, all that decide. */
function ownSentences(decision: Decision, authority: Authority): readonly Beside[] {
  const deciding = decision.rulings[authority].norms;
  const ofTheKind = deciding.filter((id) => NORMS.find((norm) => norm.id === id)?.when.service?.length === 1);
  return (ofTheKind.length > 0 ? ofTheKind : deciding).map((norm) => ({ norm }));
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
