import { useTranslations } from 'use-intl';
import { SourceTitle } from '@/app/pages/OtherSite';
import { PROGRAMS_LAST_CHECKED } from '@/lib/city/programs';
import type { ProgramLine } from '@/lib/sheet';
import { useDay } from '../useDay';

/** One program: who runs it, what it looks at, how sure that is, who to ask, and where it was read. */
export function ProgramHelp({ line: { subject, answer, ofToday } }: { line: ProgramLine }) {
  const t = useTranslations();
  const day = useDay();
  const { runBy, sure, sources } = answer.program;
  return (
    <>
      <p>{t('results.runBy', { who: runBy.map((one) => t(`runBy.${one}`)).join(', ') })}</p>
      <p>
        <strong>{t(`answers.${answer.verdict}.title`)}.</strong> {t(`programs.${subject}.looksAt`)}{' '}
        {sure.startsWith('medium') ? <strong>{t('pages.programs.fairlySure')}</strong> : null}{' '}
        {ofToday ? <strong>{t('programs.ofToday')}</strong> : null}
      </p>
      <p>
        {t(`programs.${subject}.ask`)} {answer.disclosures.length === 0 ? t('disclosures.not-read') : null}
      </p>
      <p className="sheet__clause">
        {sources.map(({ title }) => (
          <span key={title}>
            <SourceTitle>{title}</SourceTitle>.{' '}
          </span>
        ))}
        {t('programs.lastChecked', { date: day(PROGRAMS_LAST_CHECKED) })}
      </p>
    </>
  );
}
