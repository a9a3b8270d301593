/** All results at a glance: a row for each card, a cell for each kind of person. */

import type { Card } from '@/lib/answers/card';
import type { PersonKind } from '@/lib/answers/person';
import type { Verdict } from '@/lib/answers/verdict';
import type { Subject } from '@/lib/city/subjects';

export interface GlanceRow {
  readonly subject: Subject;
  /** One for each column; one in total for a program, whose answer is the same for everybody. */
  readonly verdicts: readonly Verdict[];
}

/**
 * Lays the results out as a table.
 * @param people the columns, in order
 */
export const glanceOf = (cards: readonly Card[], people: readonly PersonKind[]): readonly GlanceRow[] =>
  cards.map((card) => ({
    subject: card.subject,
    verdicts:
      card.kind === 'program'
        ? [card.answer.verdict]
        : people.flatMap((person) =>
            card.answers.filter((answer) => answer.people.includes(person)).map(({ verdict }) => verdict),
          ),
  }));
