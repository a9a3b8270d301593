import { useTranslations } from 'next-intl';
import { AnswerLine } from '@/app/parts/AnswerLine';
import { Disclosures } from '@/app/parts/Disclosures';
import { SubjectPictogram } from '@/app/parts/Pictogram';
import { PlaceLine } from '@/app/parts/PlaceLine';
import { ProgramFacts, ProgramSources } from '@/app/parts/ProgramFacts';
import { PERSON_KINDS } from '@/lib/answers/person';
import { placesOf } from '@/lib/answers/places';
import { programAnswer } from '@/lib/answers/program';
import type { ProgramId } from '@/rules';

/** One program that the City does not run: whose status it looks at, who may learn it, who to ask, and where that was read. */
export function ProgramCard({ id }: { readonly id: ProgramId }) {
  const t = useTranslations();
  const { verdict, program, disclosures } = programAnswer(id);
  return (
    <article className="card program" id={id} data-card={id}>
      <h1>
        <SubjectPictogram subject={id} /> {t(`programs.${id}.name`)}
      </h1>
      <AnswerLine verdict={verdict} people={[...PERSON_KINDS, 'minor']} amongOthers={false} />
      <ProgramFacts id={id} />
      {placesOf(id).map((place) => (
        <PlaceLine key={place.id} place={place} ofCity={false} />
      ))}
      {disclosures.length > 0 ? <Disclosures ids={disclosures} /> : <p>{t('disclosures.not-read')}</p>}
      <h2>{t('pages.programs.sources')}</h2>
      <ProgramSources program={program} />
    </article>
  );
}
