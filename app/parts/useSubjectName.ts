import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { isProgramId, type Subject } from '@/lib/city/subjects';

/** The name of a need or a program. */
export function useSubjectName(): (subject: Subject) => string {
  const t = useTranslations();
  return useCallback(
    (subject) => t(isProgramId(subject) ? `programs.${subject}.name` : `needs.${subject}.name`),
    [t],
  );
}
