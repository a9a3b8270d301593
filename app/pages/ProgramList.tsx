import { useTranslations } from 'next-intl';
import { AnswerBlock } from '@/app/parts/AnswerBlock';
import { usePagePath } from '@/app/parts/usePageLocale';
import { programAnswer } from '@/lib/answers/program';
import { PROGRAMS } from '@/lib/city/programs';

/** Every program with its answer, and with a hedge where we are only fairly sure of it. */
export function ProgramList() {
  const t = useTranslations();
  const path = usePagePath();
  return (
    <ul className="program-list">
      {PROGRAMS.map(({ id, sure }) => (
        <li key={id} id={id}>
          <a href={path(`programs/${id}`)}>{t(`programs.${id}.name`)}</a>
          <AnswerBlock verdict={programAnswer(id).verdict} small />
          {sure.startsWith('medium') ? <p>{t('pages.programs.fairlySure')}</p> : null}
        </li>
      ))}
    </ul>
  );
}
