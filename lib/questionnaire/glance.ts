/** All results at a glance: a row for each need, a cell for each kind of person. */
import type { PersonKind } from '@/lib/answers/person';
import type { Verdict } from '@/lib/answers/verdict';
import type { NeedId } from '@/lib/cities/longmont/needs';
import type { ResultGroup } from './results';

export interface Glance {
  readonly people: readonly PersonKind[];
  readonly rows: readonly { readonly need: NeedId; readonly verdicts: readonly Verdict[] }[];
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
  const verdicts = (need: NeedId) =>
    people.flatMap((person) =>
      results.filter((one) => one.need === need && one.people.includes(person)).map((one) => one.verdict),
    );
  return { people, rows: needs.map((need) => ({ need, verdicts: verdicts(need) })) };
}
