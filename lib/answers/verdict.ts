/**
 * The verdict of an answer. The rules decide whether status is checked; this file names the result for a person, by six rules:
 *
 * 1. A determined decision keeps its result.
 * 2. Where a fact is unknown and some completion requires a check: "may be asked", with the exceptions beside it.
 * 3. Where a fact is unknown, no completion requires a check, and some completion is unsettled: "ask first".
 * 4. "It depends" is only for a person who was asked, was not sure, and whose ways differ after rules 2 and 3 (see `answer.ts`).
 * 5. A place that is not the City's and has no City contract has rules of its own: the City's text is silent about it.
 * 6. "Nobody checks" is said of a closed list of services alone.
 */
import { branches, type Day, type Decide, type Decision, decide, type Facts, type Service } from '@/rules';

/** The verdicts, the best news first; the last two are of programs with rules of their own. */
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

/** How a verdict is colored, and under which heading it stands. */
export const TONES = ['open', 'not-for-this-person', 'may-be-asked', 'depends'] as const;
export type Tone = (typeof TONES)[number];

/** Rule 6: open to everybody, with no form that anybody else gets to see. */
const NOBODY_CHECKS: readonly Service[] = [
  'immunizations',
  'recreation',
  'education-programs',
  'arts-and-culture',
  'neighborhood-engagement',
  'community-relations',
];

/** A verdict, and the decision that gives its reason: the completion of what is unknown that leads to it. */
export interface Ruled {
  readonly verdict: Verdict;
  readonly deciding: Decision;
}

/**
 * Names the answer to facts on a day.
 * @param by the rules that decide: ours, unless a draft of others is tried
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

/** Whether the verdict says that no check is made, by the City at least. */
export const isFree = (verdict: Verdict): boolean => {
  const tone = toneOf(verdict);
  return tone === 'open' || tone === 'not-for-this-person';
};

/** Whether the City's rule reaches the place for certain: the City gives the help, or somebody under its contract. */
const isReached = ({ provider, cityContract }: Facts): boolean =>
  provider === 'city' || cityContract === 'yes';

/** A day before the policy, and a duty about workers, do not turn on who gives the help. */
const SAME_FOR_ANY_PLACE: readonly string[] = ['before-policy', 'another-duty'];

function verdictOfCity(facts: Facts, day: Day, by: Decide): Ruled {
  const all = completions(facts, day, by);
  const required = all.find((one) => one.kind === 'determined' && one.verification === 'required');
  const unsettled = all.find(({ kind }) => kind === 'check_with_a_person');
  const deciding = required ?? unsettled ?? (all[0] as Decision);
  return { deciding, verdict: verdictOf(deciding, day, by) };
}

/** What is decided once every fact that can change the City's answer is known, each way it can be. */
function completions(facts: Facts, day: Day, by: Decide): readonly Decision[] {
  const decision = by(facts, day);
  return decision.kind === 'depends'
    ? branches(by, facts, day, decision.next).flatMap(({ fact, value }) =>
        completions({ ...facts, [fact]: value }, day, by),
      )
    : [decision];
}

function verdictOf(decision: Decision, day: Day, by: Decide): Verdict {
  if (decision.kind === 'check_with_a_person')
    return decision.why === 'another-duty' ? 'another-duty' : 'ask-first';
  if (decision.kind === 'determined' && decision.verification === 'required') return 'may-be-asked';
  if (isAboutThePerson(decision.answers, day, by)) return 'not-for-this-person';
  return isOpenToAll(decision, day, by) ? 'nobody-checks' : 'city-does-not-check';
}

/** Whether an adult who applies would get another answer: then it is the person, not the service, that is not checked. */
const isAboutThePerson = (facts: Facts, day: Day, by: Decide): boolean =>
  completions({ ...facts, applicantAge: '18-or-older', appliesFor: 'self-or-household' }, day, by).some(
    (adult) => adult.kind !== 'determined' || adult.verification === 'required',
  );

/** Whether the service is on the closed list, and no other authority may ask for a check that the City does not make. */
function isOpenToAll({ answers }: Decision, day: Day, by: Decide): boolean {
  const { differences } = by({ ...answers, provider: 'city' }, day);
  return (
    NOBODY_CHECKS.some((service) => service === answers.service) &&
    differences.every(({ kind }) => kind === 'looser')
  );
}
