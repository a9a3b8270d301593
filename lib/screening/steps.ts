/** The way through: needs, who, only what still matters, check your answers, results. Worked out anew from what was said. */
import type { Day } from '@/rules';
import { type Question, questionPath } from './questions';
import type { Screening } from './screening';

export type Step =
  | { readonly kind: 'needs' }
  | { readonly kind: 'who' }
  | ({ readonly kind: 'question' } & Question)
  | { readonly kind: 'check' }
  | { readonly kind: 'results' };

/** The steps of a screening, as long as it is at hand: a screen asks for them more than once. */
const known = new WeakMap<Screening, { readonly asOf: Day; readonly steps: readonly Step[] }>();

/** Every step that can be shown now, in order: those that were answered, and the next one. */
export function stepsOf(screening: Screening, asOf: Day): readonly Step[] {
  const before = known.get(screening);
  if (before?.asOf === asOf) return before.steps;
  const steps = workedOut(screening, asOf);
  known.set(screening, { asOf, steps });
  return steps;
}

function workedOut(screening: Screening, asOf: Day): readonly Step[] {
  const steps: Step[] = [{ kind: 'needs' }];
  if (screening.needs.length === 0) return steps;
  steps.push({ kind: 'who' });
  if (!screening.household) return steps;
  const { asked, next } = questionPath(screening, asOf);
  steps.push(...asked.map((question) => ({ kind: 'question', ...question }) as const));
  if (next) return [...steps, { kind: 'question', ...next }];
  return [...steps, { kind: 'check' }, { kind: 'results' }];
}
