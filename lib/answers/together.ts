/** People with the same answer, put together. */
import type { NeedId } from '@/lib/city/needs';
import type { Day, Facts } from '@/rules';
import { type Answer, answerTo } from './answer';
import type { Beside } from './beside';
import type { PersonKind } from './person';

/** One answer and everybody it is for. */
export interface SharedAnswer extends Answer {
  readonly people: readonly PersonKind[];
  /** Whether it is for everybody, of several. */
  readonly forEverybody: boolean;
}

/**
 * Groups people who get the same verdict for the same reason. A group has the remarks of all its people.
 */
export function answersFor(
  need: NeedId,
  told: Facts,
  people: readonly PersonKind[],
  day: Day,
  notSure = false,
): readonly SharedAnswer[] {
  const groups = new Map<string, Answer[]>();
  for (const person of people) {
    const answer = answerTo(need, told, person, day, notSure);
    const key = `${answer.verdict} ${answer.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()].map((same) => ({
    ...(same[0] as Answer),
    people: same.map(({ person }) => person),
    forEverybody: people.length > 1 && same.length === people.length,
    beside: [
      ...new Map(same.flatMap(({ beside }) => beside).map((one): [string, Beside] => [one.id, one])).values(),
    ],
  }));
}

/** What belongs to the reason of several answers to one need: laws and norms, each once. A difference is told openly instead. */
export function lawsOf(answers: readonly Pick<Answer, 'beside'>[]): readonly Beside[] {
  const laws = answers.flatMap(({ beside }) => beside.filter(({ kind }) => kind !== 'difference'));
  return [...new Map(laws.map((one) => [one.id, one])).values()];
}
