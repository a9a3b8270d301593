import { useCallback } from 'react';
import { useSubjectName } from '@/app/parts/useSubjectName';
import type { Chosen } from '@/lib/desk/desk';

interface Named {
  readonly subject: Chosen['subject'];
  readonly place?: Chosen['place'] | undefined;
}

/** What a column is called: a need or a program, with the local provider that it is asked of. */
export function useColumnName(): (column: Named) => string {
  const nameOf = useSubjectName();
  return useCallback(
    ({ subject, place }) => (place ? `${place.name}: ${nameOf(subject)}` : nameOf(subject)),
    [nameOf],
  );
}
