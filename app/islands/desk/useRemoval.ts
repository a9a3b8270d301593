import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '@/lib/desk/grid';
import { useColumnName } from './useColumnName';
import type { HouseholdOfDesk } from './useHousehold';
import type { TableFocus } from './useTableFocus';

interface Around {
  readonly household: HouseholdOfDesk;
  readonly go: TableFocus['go'];
  readonly say: (text: string) => void;
}

/** Removes the person or the column at a position of the table, and says so. */
export function useRemoval({ household: { desk, act }, go, say }: Around): (place: Place) => void {
  const t = useTranslations('desk.said');
  const nameOf = useColumnName();
  const { people, columns } = desk;
  return useCallback(
    (place: Place) => {
      const person = people.find(({ id }) => place.column === 'side' && place.row === `person-${id}`);
      const column = columns.find(({ id }) => place.row === 'head' && place.column === id);
      if (column) {
        act({ type: 'remove-column', column: column.id });
        say(t('removed', { what: nameOf(column) }));
      } else if (person) {
        act({ type: 'remove-person', id: person.id });
        say(t('removed', { what: person.label }));
      } else return;
      go(place);
    },
    [act, go, people, columns, say, t, nameOf],
  );
}
