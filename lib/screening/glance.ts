/** All results at a glance: a row for each need, a cell for each part of the household. */
import type { NeedId } from '@/lib/catalogue/needs';
import type { Answer } from './answer';
import type { PersonKind } from './household';
import type { ResultGroup } from './results';

export interface Glance {
  readonly people: readonly PersonKind[];
  readonly rows: readonly { readonly need: NeedId; readonly answers: readonly Answer[] }[];
}

/**
 * Lays the results out as a table.
 * @param people the columns, in order
 * @param needs the rows, in order
 */
export function glanceOf(
  groups: readonly ResultGroup[],
  people: readonly PersonKind[],
  needs: readonly NeedId[],
): Glance {
  const results = groups.flatMap((group) => group.results);
  const answers = (need: NeedId) =>
    people.flatMap((person) =>
      results.filter((one) => one.need === need && one.people.includes(person)).map((one) => one.answer),
    );
  return { people, rows: needs.map((need) => ({ need, answers: answers(need) })) };
}
