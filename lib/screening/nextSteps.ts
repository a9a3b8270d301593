/** What a person can do now. The words are `results.steps`, by answer. */
import type { NeedId } from '@/lib/catalogue/needs';
import type { Answer } from './answer';

const STEPS = ['a', 'b', 'c'] as const;
export type NextStep = (typeof STEPS)[number];

/** Where nobody should stop to ask, or to argue about a rule with an officer, no more is advised than to go. */
const JUST_GO: readonly NeedId[] = ['medical-emergency', 'police-fire', 'danger-help'];
const GO: Readonly<Partial<Record<Answer, readonly NextStep[]>>> = {
  'nobody-checks': ['a'],
  'city-does-not-check': ['a'],
};

/** The steps to advise for an answer about a need; of those the language has words for. */
export const nextStepsFor = (need: NeedId | undefined, answer: Answer): readonly NextStep[] =>
  need && JUST_GO.includes(need) ? (GO[answer] ?? []) : STEPS;

/** Answers for which the same steps are advised, with what they are about. */
export interface Advice {
  readonly answer: Answer;
  readonly steps: readonly NextStep[];
  readonly needs: readonly NeedId[];
}

/** Puts answers together that have the same steps, in their order. */
export function adviceFor(
  answers: readonly { readonly need: NeedId; readonly answer: Answer }[],
): readonly Advice[] {
  const advice = new Map<string, Advice>();
  for (const { need, answer } of answers) {
    const steps = nextStepsFor(need, answer);
    if (steps.length === 0) continue;
    const key = `${answer} ${steps}`;
    const needs = advice.get(key)?.needs ?? [];
    advice.set(key, { answer, steps, needs: needs.includes(need) ? needs : [...needs, need] });
  }
  return [...advice.values()];
}
