/** The answers for days on which other law was in force, worked out before somebody asks for them. */
import { LAW_DAYS } from '@/lib/catalogue/lawDays';
import { columnView } from './columns';
import { type Desk, kindsOf } from './desk';

/** Works them out for everybody at the desk, the latest law first: one service at each step. */
export function* daysAhead({ people, services }: Pick<Desk, 'people' | 'services'>): Generator<void> {
  const kinds = kindsOf(people);
  for (const day of [...LAW_DAYS].reverse())
    for (const service of services) {
      const { cells } = columnView(service, day);
      // To ask for a cell is to have it worked out, and kept.
      for (const kind of kinds) cells[kind];
      yield;
    }
}
