/** Groups people with the same answer. */
import type { NeedId } from '@/lib/city/needs';
import type { Day, Facts } from '@/rules';
import { type Answer, answerTo } from './answer';
import type { Beside } from './beside';
import type { PersonKind } from './person';

/** One answer, and the people it is for. */
export interface SharedAnswer extends Answer {
  readonly people: readonly PersonKind[];
  /** Whether there are several people and all of them get this answer. */
  readonly forEverybody: boolean;
}

/**
 * Groups people who have the same verdict for the same reason. A group has the remarks of all its people.
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

/** The answers about one need, as in a card. */
interface OfNeed {
  readonly subject: NeedId;
  readonly answers: readonly Pick<Answer, 'beside'>[];
}

/** A remark, and the needs that it is about. */
export interface SharedRemark {
  readonly remark: Beside;
  readonly of: readonly NeedId[];
}

/** What City staff may ask and pass on since 2025. A page always shows it unfolded. */
export const STAFF_RULE = 'state-2025-no-asking';

/** The remarks that a page shows once for all its needs: differences, the rule for staff, and remarks of more than one need. */
export function sharedRemarks(cards: readonly OfNeed[]): readonly SharedRemark[] {
  const remarks = new Map<string, SharedRemark>();
  for (const { subject, answers } of cards)
    for (const remark of answers.flatMap(({ beside }) => beside)) {
      const of = remarks.get(remark.id)?.of ?? [];
      remarks.set(remark.id, { remark, of: of.includes(subject) ? of : [...of, subject] });
    }
  return [...remarks.values()].filter(
    ({ remark, of }) =>
      remark.kind === 'difference' ||
      remark.id === STAFF_RULE ||
      (remark.kind !== 'law' && (of.length > 1 || cards.length === 1)),
  );
}

/** The remarks that belong to one card, each once: those that the page does not show for all needs. */
export function lawsOf({ answers }: OfNeed, cards: readonly OfNeed[]): readonly Beside[] {
  const told = sharedRemarks(cards).map(({ remark }) => remark.id);
  const own = answers.flatMap(({ beside }) => beside.filter(({ id }) => !told.includes(id)));
  return [...new Map(own.map((one) => [one.id, one])).values()];
}
