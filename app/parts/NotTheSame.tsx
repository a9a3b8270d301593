import { useTranslations } from 'next-intl';
import type { ProgramId } from '@/rules';
import { usePagePath } from './usePageLocale';

/** Programs that people may mistake for the help above, in one line. */
export function NotTheSame({ programs }: { readonly programs: readonly ProgramId[] }) {
  const t = useTranslations();
  const path = usePagePath();
  if (programs.length === 0) return null;
  return (
    <p>
      {t('pages.services.notTheSame')}{' '}
      {programs.map((id, index) => (
        <span key={id}>
          {index > 0 ? ' · ' : null}
          <a href={path(`programs/${id}`)}>{t(`programs.${id}.name`)}</a>
        </span>
      ))}
    </p>
  );
}
