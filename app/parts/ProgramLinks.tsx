import { useTranslations } from 'next-intl';
import type { ProgramId } from '@/rules';
import { usePagePath } from './usePageLocale';

interface ProgramLinksProps {
  readonly label: string;
  readonly programs: readonly ProgramId[];
}

/** Programs with links to their pages, in one line. Nothing if there are none. */
export function ProgramLinks({ label, programs }: ProgramLinksProps) {
  const t = useTranslations('programs');
  const path = usePagePath();
  if (programs.length === 0) return null;
  return (
    <p>
      {label}{' '}
      {programs.map((id, index) => (
        <span key={id}>
          {index > 0 ? ' · ' : null}
          <a href={path(`programs/${id}`)}>{t(`${id}.name`)}</a>
        </span>
      ))}
    </p>
  );
}
