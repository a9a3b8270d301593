/** What differs between two days: in the table of rules and in the norms. */

import type { NeedId } from '@/lib/city/needs';
import { AUTHORITIES, type Authority, type Day, NORMS, type Norm } from '@/rules';
import { type RuleRow, ruleTable, TABLE_PEOPLE, type TablePerson } from './ruleTable';

/** The content of a cell: a verdict of the City, or the result of a law. */
export type Said = RuleRow[Authority][TablePerson];

/** Needs with the same change. */
export interface TableChange {
  readonly authority: Authority;
  readonly people: readonly TablePerson[];
  readonly before: Said;
  readonly after: Said;
  readonly needs: readonly NeedId[];
}

/** A norm that began, ended or was held back after the first day, up to and including the second. */
export interface NormChange {
  readonly norm: Norm;
  readonly what: 'began' | 'ended' | 'heldBack';
  readonly day: Day;
}

/** Every cell that differs. Needs with the same change are grouped. */
export function tableChanges(earlier: Day, later: Day): readonly TableChange[] {
  const after = ruleTable(later);
  const changes = ruleTable(earlier).flatMap((row, index) => rowChanges(row, after[index] as RuleRow));
  const alike = new Map<string, TableChange>();
  for (const { needs, ...change } of changes) {
    const key = JSON.stringify(change);
    alike.set(key, { ...change, needs: [...(alike.get(key)?.needs ?? []), ...needs] });
  }
  return [...alike.values()].sort(
    (a, b) => AUTHORITIES.indexOf(a.authority) - AUTHORITIES.indexOf(b.authority),
  );
}

function rowChanges(before: RuleRow, after: RuleRow): readonly TableChange[] {
  return AUTHORITIES.flatMap((authority) => {
    const changed: TableChange[] = TABLE_PEOPLE.map((person) => ({
      authority,
      people: [person],
      before: before[authority][person],
      after: after[authority][person],
      needs: [before.need],
    })).filter((change) => !isSame(change.before, change.after));
    const [adult, child] = changed;
    return adult && child && isSame(adult.before, child.before) && isSame(adult.after, child.after)
      ? [{ ...adult, people: TABLE_PEOPLE }]
      : changed;
  });
}

const isSame = (a: Said, b: Said): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The norms that began, ended or were held back between two days, in the order of the days. */
export const normChanges = (earlier: Day, later: Day): readonly NormChange[] =>
  NORMS.flatMap((norm) => {
    const days = { began: norm.from, heldBack: norm.heldBack?.from, ended: norm.until } as const;
    return (['began', 'heldBack', 'ended'] as const).flatMap((what) => {
      const day = days[what];
      return day !== undefined && earlier < day && day <= later ? [{ norm, what, day }] : [];
    });
  }).sort((a, b) => a.day.localeCompare(b.day));
