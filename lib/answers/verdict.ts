/**
 * The verdict of an answer. The rules decide whether status is checked; this file chooses the verdict for a person, by six rules:
 *
 * 1. A determined decision keeps its result.
 * 2. If a fact is unknown and some completion requires a check: "may be asked", with the exceptions.
 * 3. If a fact is unknown, no completion requires a check, and some completion is unsettled: "ask first".
 * 4. "It depends" is only for a person who replied "not sure", if the replies lead to different verdicts after rules 2 and 3 (see `answer.ts`).
 * 5. A place that is not the City's and has no City contract has its own rules: the City's text is silent about it.
 * 6. "Nobody checks" is only for a closed list of services.
 */
import { type Day, type Decide, type Decision, decide, FACTS, type Facts, type Service } from '@/rules';

/** The verdicts, the best news first; the last two are for programs. */
export const VERDICTS = [
  'nobody-checks',
  'city-does-not-check',
  'not-for-this-person',
  'may-be-asked',
  'depends',
  'ask-first',
  'own-rules',
  'another-duty',
  'does-not-look',
  'looks-at-status',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The color of a verdict and the heading of its group. */
export const TONES = ['open', 'not-for-this-person', 'may-be-asked', 'depends'] as const;
export type Tone = (typeof TONES)[number];

/** Rule 6: open to everybody, without a form that another office sees. */
const NOBODY_CHECKS: readonly Service[] = [
  'immunizations',
  'recreation',
  'education-programs',
  'arts-and-culture',
  'neighborhood-engagement',
  'community-relations',
];

/** A verdict, and the decision that gives its reason: the completion that leads to the verdict. */
export interface Ruled {
  readonly verdict: Verdict;
  readonly deciding: Decision;
}

/**
 * The verdict for facts on a day.
 * @param by the rules that decide: ours, or a draft
 * @throws RulesError as `decide` does
 */
export function verdictOn(facts: Facts, day: Day, by: Decide = decide): Ruled {
  if (isReached(facts)) return verdictOfCity(facts, day, by);
  const fromCity = verdictOfCity({ ...facts, provider: 'city' }, day, by);
  const { deciding } = fromCity;
  if (deciding.kind === 'check_with_a_person' && SAME_FOR_ANY_PLACE.includes(deciding.why)) return fromCity;
  const outside = facts.provider !== undefined && facts.cityContract === 'no';
  return !outside && !isFree(fromCity.verdict)
    ? fromCity
    : { verdict: 'own-rules', deciding: by({ ...facts, cityContract: 'no' }, day) };
}

/** The tone of a verdict. */
export function toneOf(verdict: Verdict): Tone {
  switch (verdict) {
    case 'nobody-checks':
    case 'city-does-not-check':
    case 'does-not-look':
      return 'open';
    case 'not-for-this-person':
    case 'may-be-asked':
      return verdict;
    case 'looks-at-status':
      return 'may-be-asked';
    case 'depends':
    case 'ask-first':
    case 'own-rules':
    case 'another-duty':
      return 'depends';
  }
}

/** Whether the verdict says that at least the City makes no check. */
export const isFree = (verdict: Verdict): boolean => {
  const tone = toneOf(verdict);
  return tone === 'open' || tone === 'not-for-this-person';
};

/** Whether the City's rule certainly applies: the City gives the help, or somebody under its contract. */
const isReached = ({ provider, cityContract }: Facts): boolean =>
  provider === 'city' || cityContract === 'yes';

/** A day before the policy, and a duty about workers, do not depend on who gives the help. */
const SAME_FOR_ANY_PLACE: readonly string[] = ['before-policy', 'another-duty'];

function verdictOfCity(facts: Facts, day: Day, by: Decide): Ruled {
  const all = [...completions(facts, day, by)];
  const required = all.find((one) => one.kind === 'determined' && one.verification === 'required');
  const unsettled = all.find(({ kind }) => kind === 'check_with_a_person');
  const deciding = required ?? unsettled ?? (all[0] as Decision);
  return { deciding, verdict: verdictOf(deciding, day, by) };
}

/** The decisions for every completion of the facts that can change the City's answer. */
export function* completions(facts: Facts, day: Day, by: Decide): Generator<Decision> {
  const decision = by(facts, day);
  if (decision.kind !== 'depends') yield decision;
  else
    for (const value of FACTS[decision.next])
      yield* completions({ ...facts, [decision.next]: value }, day, by);
}

function verdictOf(decision: Decision, day: Day, by: Decide): Verdict {
  if (decision.kind === 'check_with_a_person')
    return decision.why === 'another-duty' ? 'another-duty' : 'ask-first';
  if (decision.kind === 'determined' && decision.verification === 'required') return 'may-be-asked';
  if (isAboutThePerson(decision.answers, day, by)) return 'not-for-this-person';
  return isOpenToAll(decision, day, by) ? 'nobody-checks' : 'city-does-not-check';
}

/** Whether an adult who applies would get a different answer: then the reason is the person, not the service. */
function isAboutThePerson(facts: Facts, day: Day, by: Decide): boolean {
  const adult: Facts = { ...facts, applicantAge: '18-or-older', appliesFor: 'self-or-household' };
  for (const one of completions(adult, day, by))
    if (one.kind !== 'determined' || one.verification === 'required') return true;
  return false;
}

/** Whether the service is on the closed list, and no other authority may require a check. */
const isOpenToAll = ({ answers }: Decision, day: Day, by: Decide): boolean =>
  NOBODY_CHECKS.some((service) => service === answers.service) &&
  by({ ...answers, provider: 'city' }, day).differences.every(({ kind }) => kind === 'looser');
