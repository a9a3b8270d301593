import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import type { ProgramId } from '@/rules';

interface NotTheSameProps {
  readonly locale: Locale;
  readonly programs: readonly ProgramId[];
}

/** Programs that people may mistake for the help above, in one line. */
export function NotTheSame({ locale, programs }: NotTheSameProps) {
  const t = useTranslations();
  if (programs.length === 0) return null;
  return (
    <p>
      {t('pages.services.notTheSame')}{' '}
      {programs.map((id, index) => (
        <span key={id}>
          {index > 0 ? ' · ' : null}
          <a href={pagePath(locale, `programs/${id}`)}>{t(`programs.${id}.name`)}</a>
        </span>
      ))}
    </p>
  );
}
