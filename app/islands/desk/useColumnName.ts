import { useCallback } from 'react';
import { useSubjectName } from '@/app/parts/useSubjectName';
import type { Chosen } from '@/lib/desk/desk';

interface Named {
  readonly subject: Chosen['subject'];
  readonly place?: Chosen['place'] | undefined;
}

/** The name of a column: a need or a program, with the local provider if it has one. */
export function useColumnName(): (column: Named) => string {
  const nameOf = useSubjectName();
  return useCallback(
    ({ subject, place }) => (place ? `${place.name}: ${nameOf(subject)}` : nameOf(subject)),
    [nameOf],
  );
}
