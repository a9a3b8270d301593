import { useTranslations } from 'next-intl';
import { AnswerBlock } from '@/app/parts/AnswerBlock';
import { programAnswer } from '@/lib/answers/program';
import { PROGRAMS } from '@/lib/city/programs';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';

/** Every program with its answer, and with a hedge where we are only fairly sure of it. */
export function ProgramList({ locale }: { readonly locale: Locale }) {
  const t = useTranslations();
  return (
    <ul className="program-list">
      {PROGRAMS.map(({ id, sure }) => (
        <li key={id} id={id}>
          <a href={pagePath(locale, `programs/${id}`)}>{t(`programs.${id}.name`)}</a>
          <AnswerBlock verdict={programAnswer(id).verdict} small />
          {sure.startsWith('medium') ? <p>{t('pages.programs.fairlySure')}</p> : null}
        </li>
      ))}
    </ul>
  );
}
