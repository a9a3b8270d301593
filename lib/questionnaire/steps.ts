/** The steps: needs, who, the question of each need that has one, results. They follow from the answers. */
import type { NeedId } from '@/lib/city/needs';
import { questionsOf, type Screening } from './screening';

export type Step =
  | { readonly kind: 'needs' }
  | { readonly kind: 'who' }
  | { readonly kind: 'question'; readonly need: NeedId }
  | { readonly kind: 'results' };

/** The steps that can be shown now, in order: those that are answered, and the next one. */
export function stepsOf(screening: Screening): readonly Step[] {
  const steps: Step[] = [{ kind: 'needs' }];
  if (screening.subjects.length === 0) return steps;
  steps.push({ kind: 'who' });
  if (!screening.people) return steps;
  for (const need of questionsOf(screening)) {
    steps.push({ kind: 'question', need });
    if (screening.replies[need] === undefined) return steps;
  }
  return [...steps, { kind: 'results' }];
}
