import { useTranslations } from 'use-intl';
import { Disclosures } from '@/app/parts/Disclosures';
import { useDay } from '@/app/parts/useDay';
import { placesForProgram } from '@/lib/answers/places';
import { PROGRAMS_LAST_CHECKED, type ProgramId, programById } from '@/lib/cities/longmont/programs';
import type { Directory } from '@/lib/directory';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { WhoToCall } from './WhoToCall';

interface ProgramDetailsProps {
  readonly locale: Locale;
  readonly program: ProgramId;
  readonly directory: Directory;
}

/** A program that the City does not run: what it looks at and whom to ask, since the table has no answer for it. */
export function ProgramDetails({ locale, program, directory }: ProgramDetailsProps) {
  const t = useTranslations();
  const day = useDay();
  const { sure, disclosures } = programById(program);
  return (
    <>
      <h2 className="desk__about">{t(`programs.${program}.name`)}</h2>
      <p>
        <strong>{t('desk.panel.program')}</strong>
      </p>
      <p>{t(`programs.${program}.looksAt`)}</p>
      {sure === 'high' || sure === 'ask' ? null : <p>{t('desk.panel.fairlySure')}</p>}
      {disclosures.length > 0 ? <Disclosures ids={disclosures} /> : <p>{t('disclosures.not-read')}</p>}
      <p>{t(`programs.${program}.ask`)}</p>
      <WhoToCall directory={directory} placesIn={(among) => placesForProgram(program, among)} />
      <p>{t('results.lastChecked', { date: day(PROGRAMS_LAST_CHECKED) })}.</p>
      <p>
        <a href={pagePath(locale, 'programs')}>{t('desk.panel.programMore')}</a>
      </p>
    </>
  );
}
