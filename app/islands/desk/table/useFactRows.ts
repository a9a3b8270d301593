import { useRef } from 'react';
import { type FactOfNeed, factViews } from '@/lib/desk/columns';
import { DESK_FACTS, type Desk, type DeskFact } from '@/lib/desk/desk';
import type { HouseholdOfDesk } from '../useHousehold';
import { useSameParts } from './useSameParts';

/** The row of one fact. */
export interface FactOfRow {
  readonly fact: DeskFact;
  /** A service each. The same list as long as it says the same. */
  readonly views: readonly FactOfNeed[];
  /** Whether nothing is asked in it on this day. */
  readonly hidden: boolean;
}

type Rows = Partial<Record<DeskFact, FactOfRow['views']>>;

/**
 * The rows of facts, in order. One that was asked on another day, of the same people and with the same facts told, stays in the table and is
 * hidden: to take a row of lists away and to make it again is the most of what another day costs.
 */
export function useFactRows({ desk, columns, facts, kinds }: HouseholdOfDesk): readonly FactOfRow[] {
  const now: Rows = useSameParts(factViews(columns, facts, kinds));
  const kept = useRef<{ readonly of: Pick<Desk, 'people' | 'services'>; readonly rows: Rows }>(undefined);
  const { people, services } = desk;
  const before = kept.current;
  const same = before?.of.people === people && before.of.services === services;
  const rows = { ...(same ? before.rows : {}), ...now };
  kept.current = { of: { people, services }, rows };
  return DESK_FACTS.flatMap((fact) => {
    const views = rows[fact];
    return views ? [{ fact, views, hidden: !now[fact] }] : [];
  });
}
