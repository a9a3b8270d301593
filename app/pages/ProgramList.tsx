import { useTranslations } from 'next-intl';
import { AnswerBlock } from '@/app/parts/AnswerBlock';
import { DisclosuresInShort } from '@/app/parts/Disclosures';
import { usePagePath } from '@/app/parts/usePageLocale';
import { programAnswer } from '@/lib/answers/program';
import { PROGRAMS } from '@/lib/city/programs';

/** Every program with its answer, a caution if we are only fairly sure of it, and who may learn what a person writes. */
export function ProgramList() {
  const t = useTranslations();
  const path = usePagePath();
  return (
    <ul className="program-list">
      {PROGRAMS.map(({ id, sure, disclosures }) => (
        <li key={id} id={id}>
          <a href={path(`programs/${id}`)}>{t(`programs.${id}.name`)}</a>
          <AnswerBlock verdict={programAnswer(id).verdict} small />
          {sure.startsWith('medium') ? <p>{t('pages.programs.fairlySure')}</p> : null}
          <DisclosuresInShort ids={disclosures.length > 0 ? disclosures : ['not-read']} />
        </li>
      ))}
    </ul>
  );
}
