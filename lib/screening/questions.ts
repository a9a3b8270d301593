/** Which questions still matter, asked of the rules: nothing is asked whose answer could change nothing. */
import { type NeedId, needById } from '@/lib/catalogue/needs';
import { type Answers, type Day, type Decision, decide } from '@/rules';
import { PERSON_FACTS, type PersonKind, personKinds } from './household';
import { type AskedFact, isAskedFact, type Reply, type Screening } from './screening';

/** One question: a fact about a need. */
export interface Question {
  readonly need: NeedId;
  readonly fact: AskedFact;
}

/** The screener's premise: the help comes from the City, or from a group it pays (PB-1). A resident is not asked. */
export const PREMISE = { provider: 'city' } as const satisfies Answers;

/** What the rules are told of one need and one kind of person. What was answered with "not sure" stays unknown. */
export function answersFor(screening: Screening, need: NeedId, person: PersonKind): Answers {
  const replies = Object.entries(screening.replies[need] ?? {}).filter(([, reply]) => reply !== 'not-sure');
  return { ...Object.fromEntries(replies), ...needById(need).facts, ...PREMISE, ...PERSON_FACTS[person] };
}

/** What was decided for the needs of a screening already. It goes with them: cleared answers leave nothing behind. */
const decided = new WeakMap<readonly NeedId[], Map<string, Decision>>();

/** The decision for one need and one kind of person on a day. The rules are asked once, however often a screen asks. */
export function decisionFor(screening: Screening, need: NeedId, person: PersonKind, asOf: Day): Decision {
  const known = decided.get(screening.needs) ?? new Map<string, Decision>();
  decided.set(screening.needs, known);
  const replies = Object.entries(screening.replies[need] ?? {});
  const key = [asOf, need, person, ...replies].join(' ');
  const decision = known.get(key) ?? decide(answersFor(screening, need, person), asOf);
  known.set(key, decision);
  return decision;
}

/** The facts of a need that still matter to somebody of the household and were not asked, in the order to ask. */
function openFacts(screening: Screening, need: NeedId, asOf: Day): readonly AskedFact[] {
  const people = screening.household ? personKinds(screening.household) : [];
  const open = people.flatMap((person) => {
    const decision = decisionFor(screening, need, person, asOf);
    return decision.kind === 'depends' ? decision.stillMatters.filter(isAskedFact) : [];
  });
  return [...new Set(open)].filter((fact) => screening.replies[need]?.[fact] === undefined);
}

/** How many more questions there can be at most, if every answer leaves the rest open. */
export const questionsLeft = (screening: Screening, asOf: Day): number =>
  screening.needs.reduce((sum, need) => sum + openFacts(screening, need, asOf).length, 0);

/** The questions of a screening that bear on the answer, in the order they come up, and the one that is next. */
export interface QuestionPath {
  readonly asked: readonly Question[];
  readonly next: Question | undefined;
}

/**
 * Replays the questions from the first. A reply that no longer matters, since a need, the household or another reply changed, is not on the
 * path; it is not lost either, and counts again if it comes to matter again.
 */
export function questionPath(screening: Screening, asOf: Day): QuestionPath {
  const asked: Question[] = [];
  let replay: Screening = { ...screening, replies: {} };
  for (;;) {
    const next = firstOpen(replay, asOf);
    const reply = next && screening.replies[next.need]?.[next.fact];
    if (!next || !reply) return { asked, next };
    asked.push(next);
    replay = withReply(replay, next, reply);
  }
}

/** Only what is on the path: what the results are worked out from, so that a stale reply decides nothing. */
export function settled(screening: Screening, asOf: Day): Screening {
  const { asked } = questionPath(screening, asOf);
  return asked.reduce<Screening>(
    (kept, question) =>
      withReply(kept, question, screening.replies[question.need]?.[question.fact] ?? 'not-sure'),
    { ...screening, replies: {} },
  );
}

/** The same screening with one more reply. */
export function withReply(screening: Screening, { need, fact }: Question, reply: Reply): Screening {
  return {
    ...screening,
    replies: { ...screening.replies, [need]: { ...screening.replies[need], [fact]: reply } },
  };
}

function firstOpen(screening: Screening, asOf: Day): Question | undefined {
  for (const need of screening.needs) {
    const [fact] = openFacts(screening, need, asOf);
    if (fact) return { need, fact };
  }
  return undefined;
}
