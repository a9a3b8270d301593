/** The way through: needs, who, the question of a need that has one, check your answers, results. Follows from what was said. */
import { choicesOf, type NeedId } from '@/lib/cities/longmont/needs';
import type { Screening } from './screening';

export type Step =
  | { readonly kind: 'needs' }
  | { readonly kind: 'who' }
  | { readonly kind: 'question'; readonly need: NeedId }
  | { readonly kind: 'check' }
  | { readonly kind: 'results' };

/** The picked needs that ask a question. */
export const questionsOf = ({ needs }: Screening): readonly NeedId[] =>
  needs.filter((need) => choicesOf(need).length > 0);

/** Every step that can be shown now, in order: those that were answered, and the next one. */
export function stepsOf(screening: Screening): readonly Step[] {
  const steps: Step[] = [{ kind: 'needs' }];
  if (screening.needs.length === 0) return steps;
  steps.push({ kind: 'who' });
  if (!screening.household) return steps;
  for (const need of questionsOf(screening)) {
    steps.push({ kind: 'question', need });
    if (screening.replies[need] === undefined) return steps;
  }
  return [...steps, { kind: 'check' }, { kind: 'results' }];
}
