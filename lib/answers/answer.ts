/** What an answer contains. Pages, the desk, the sheet and the data render it; none of them decides anything. */
import { type ChoiceId, choicesOf, type NeedId } from '@/lib/city/needs';
import {
  type Citation,
  type Day,
  type Decision,
  decide,
  type Fact,
  type Facts,
  NORMS,
  type OfWhom,
} from '@/rules';
import { type Beside, besideOf, restsOnCharity } from './beside';
import { type Door, doorsOf } from './doors';
import { type Condition, exceptionsTo } from './exceptions';
import { factsOf } from './facts';
import { lookedAt } from './lookedAt';
import type { PersonKind } from './person';
import { type Step, stepsFor } from './steps';
import { isFree, type Ruled, type Tone, toneOf, type Verdict, verdictOn } from './verdict';
import { formAsksStatus } from './whoLearns';

/** One reply to a question, and the verdict for it. */
export interface Way {
  readonly choice: ChoiceId;
  readonly verdict: Verdict;
}

export interface Answer {
  readonly need: NeedId;
  readonly person: PersonKind;
  readonly day: Day;
  readonly facts: Facts;
  readonly verdict: Verdict;
  readonly tone: Tone;
  /** Whose status is looked at. */
  readonly ofWhom: OfWhom;
  /** The id of the norm that gives the reason: `reasons.<id>`. */
  readonly reason: string;
  /** The source of that norm. Undefined for a day before the City's policy. */
  readonly citation: Citation | undefined;
  /** The decision for the known facts. */
  readonly decision: Decision;
  /** If the verdict is "may be asked": the smallest sets of conditions under which the City does not check. */
  readonly exceptions: readonly (readonly Condition[])[];
  /** If the verdict is "it depends": one way for each reply. */
  readonly ways: readonly Way[];
  /** What the other authorities add, for the known facts. */
  readonly beside: readonly Beside[];
  /** The unknown facts that can change the answer, those of the City's ruling first. */
  readonly open: readonly Fact[];
  readonly doors: readonly Door[];
  readonly steps: readonly Step[];
}

/**
 * The answer about one need for one kind of person.
 * @param told the known facts about the help and the office that gives it
 * @param notSure whether the person replied "not sure" to the question of this need
 * @throws RulesError as `decide` does, for a fact, value or day that is not in the vocabulary
 */
export function answerTo(need: NeedId, told: Facts, person: PersonKind, day: Day, notSure = false): Answer {
  const facts = factsOf(need, told, person);
  const decision = decide(facts, day);
  const ways = notSure ? waysOf(need, told, person, day) : [];
  const differ = new Set(ways.map((way) => isFree(way.verdict) || way.verdict)).size > 1;
  const ruled: Ruled = differ ? { verdict: 'depends', deciding: decision } : verdictOn(facts, day);
  const { verdict } = ruled;
  const reason = reasonOf(ruled);
  const ofWhom = lookedAt(verdict, decision, facts, {
    onlyCharity: restsOnCharity(decision, facts, day),
    formAsks: formAsksStatus(need),
  });
  const { citations } = ruled.deciding.rulings.city;
  return {
    need,
    person,
    day,
    facts,
    verdict,
    tone: toneOf(verdict),
    ofWhom,
    reason,
    citation: citations.find(({ norm }) => norm === reason) ?? citations[0],
    decision,
    exceptions: verdict === 'may-be-asked' || verdict === 'ask-first' ? exceptionsTo(facts, day) : [],
    ways: differ ? ways : [],
    beside: besideOf(decision, facts, verdict, day),
    open: openFacts(decision, facts, day),
    doors: doorsOf(need, verdict, person, day),
    steps: stepsFor({ need, verdict, person, ofWhom }),
  };
}

const waysOf = (need: NeedId, told: Facts, person: PersonKind, day: Day): readonly Way[] =>
  choicesOf(need).map(({ id, facts }) => ({
    choice: id,
    verdict: verdictOn(factsOf(need, { ...told, ...facts }, person), day).verdict,
  }));

/** The City's norm that exempts a place without a City contract. */
const OUTSIDE = NORMS.find(
  ({ authority, when }) => authority === 'city' && when.cityContract?.includes('no'),
);

/** The norm about the person if the verdict is about the person, otherwise the first deciding norm. */
function reasonOf({ verdict, deciding }: Ruled): string {
  if (deciding.kind === 'check_with_a_person' && deciding.why === 'before-policy')
    return 'city-before-policy';
  if (verdict === 'own-rules' && OUTSIDE) return OUTSIDE.id;
  const { norms } = deciding.rulings.city;
  const personal = NORMS.filter(({ when }) => when.applicantAge?.length === 1).map(({ id }) => id);
  const aboutPerson =
    verdict === 'not-for-this-person' ? norms.find((id) => personal.includes(id)) : undefined;
  return aboutPerson ?? (norms[0] as string);
}

/** The unknown facts that can change the answer. For a charity they include `funding`: federal law does not require a charity to check, but its grant may. */
function openFacts(decision: Decision, facts: Facts, day: Day): readonly Fact[] {
  const { city, state, federal } = decision.rulings;
  const open = [city, state, federal].flatMap((ruling) =>
    ruling.verification === 'open' ? ruling.facts : [],
  );
  const asksWhoPays = facts.funding === undefined && restsOnCharity(decision, facts, day);
  return [...new Set([...open, ...(asksWhoPays ? (['funding'] as const) : [])])];
}
