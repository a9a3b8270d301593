/** How an answer turns on what is not known yet: each answer that can come out, with the least that must be true for it. */
import { ANSWERS, type Answer, answerOf } from '@/lib/screening/answer';
import { type AskedFact, isAskedFact } from '@/lib/screening/screening';
import { type Answers, type Day, type Decision, decide } from '@/rules';

/** One thing that must be so. */
export interface Condition {
  readonly fact: AskedFact;
  readonly value: 'yes' | 'no';
}

/** One answer that can come out. */
export interface Case {
  readonly answer: Answer;
  /** All that must be true for it; empty where nothing can change it; `otherwise` where no other case holds. */
  readonly when: readonly Condition[] | 'otherwise';
  /** The decision under those conditions; for `otherwise`, under the shortest set of conditions that leads to it. */
  readonly decision: Decision;
}

/**
 * Every answer that can come out, the good news first. The rules are asked with fewer facts before more, so each case names only what it needs.
 * @param known what is known, the kind of service among it
 * @throws Error where two answers could each come about in several ways: then none of them is "otherwise"
 */
export function casesOf(known: Answers, asOf: Day): readonly Case[] {
  const found = new Map<Answer, { readonly sets: (readonly Condition[])[]; readonly decision: Decision }>();
  for (const conditions of conditionSets(openFacts(decide(known, asOf)))) {
    const decision = decide(withConditions(known, conditions), asOf);
    if (decision.kind === 'depends') continue;
    const answer = answerOf(decision, asOf);
    const ways = found.get(answer) ?? { sets: [], decision };
    if (!ways.sets.some((fewer) => holdsIn(fewer, conditions))) ways.sets.push(conditions);
    found.set(answer, ways);
  }
  const cases = [...found].map(
    ([answer, { sets, decision }]): Case => ({
      answer,
      when: sets.length === 1 ? (sets[0] as readonly Condition[]) : 'otherwise',
      decision,
    }),
  );
  if (cases.filter(({ when }) => when === 'otherwise').length > 1)
    throw new Error(`Several answers of ${known.service} come about in several ways.`);
  return cases.sort((a, b) => ANSWERS.indexOf(a.answer) - ANSWERS.indexOf(b.answer));
}

/** The same answers, with the conditions known. */
export const withConditions = (known: Answers, conditions: readonly Condition[]): Answers => ({
  ...known,
  ...Object.fromEntries(conditions.map(({ fact, value }) => [fact, value])),
});

/** Every way to know some of the facts, the fewest first; the first knows none. */
export function conditionSets(facts: readonly AskedFact[]): readonly (readonly Condition[])[] {
  const all = facts.reduce<readonly (readonly Condition[])[]>(
    (sets, fact) =>
      sets.flatMap((set) => [set, ...(['yes', 'no'] as const).map((value) => [...set, { fact, value }])]),
    [[]],
  );
  return [...all].sort((a, b) => a.length - b.length);
}

const openFacts = (decision: Decision): readonly AskedFact[] =>
  decision.kind === 'depends' ? decision.stillMatters.filter(isAskedFact) : [];

const holdsIn = (fewer: readonly Condition[], more: readonly Condition[]): boolean =>
  fewer.every(({ fact, value }) => more.some((one) => one.fact === fact && one.value === value));
