import { useTranslations } from 'use-intl';
import type { ProgramLine } from '@/lib/sheet';

/** One program: its answer and how certain that is; in small print who runs it, whose status it looks at, and who to ask. */
export function ProgramHelp({ line: { subject, answer, ofToday } }: { line: ProgramLine }) {
  const t = useTranslations();
  const { runBy, sure } = answer.program;
  return (
    <>
      <p>
        <strong>{t(`answers.${answer.verdict}.title`)}.</strong>{' '}
        {sure.startsWith('medium') ? <strong>{t('pages.programs.fairlySure')}</strong> : null}{' '}
        {ofToday ? <strong>{t('programs.ofToday')}</strong> : null}
      </p>
      <p className="sheet__fine">
        {t('results.runBy', { who: runBy.map((one) => t(`runBy.${one}`)).join(', ') })}{' '}
        {t(`programs.${subject}.looksAt`)} {t(`programs.${subject}.ask`)}{' '}
        {answer.disclosures.length === 0 ? t('disclosures.not-read') : null}
      </p>
    </>
  );
}
