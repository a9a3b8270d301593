import { useTranslations } from 'use-intl';
import { AnswerBlock } from '@/app/parts/AnswerBlock';
import { Disclosures } from '@/app/parts/Disclosures';
import { SubjectPictogram } from '@/app/parts/Pictogram';
import { PlaceItem } from '@/app/parts/PlaceItem';
import { ProgramFacts, ProgramSources } from '@/app/parts/ProgramFacts';
import { usePagePath } from '@/app/parts/usePageLocale';
import { placesOf } from '@/lib/answers/places';
import type { ProgramAnswer } from '@/lib/answers/program';
import { today } from '@/lib/clock';
import type { Directory } from '@/lib/directory';
import type { Day } from '@/rules';
import { WhoToCall } from './WhoToCall';

interface ProgramDetailsProps {
  readonly answer: ProgramAnswer;
  readonly asOf: Day;
  readonly directory: Directory;
}

/** A program: its answer, who to call, whose status it looks at, its disclosures and its sources. */
export function ProgramDetails({ answer, asOf, directory }: ProgramDetailsProps) {
  const t = useTranslations();
  const path = usePagePath();
  const { subject, verdict, program, disclosures } = answer;
  const [first, ...more] = placesOf(subject, directory);
  return (
    <>
      <h2 className="desk__about">
        <SubjectPictogram subject={subject} /> {t(`programs.${subject}.name`)}
      </h2>
      <AnswerBlock verdict={verdict} small />
      {asOf === today() ? null : <p>{t('programs.ofToday')}</p>}
      {first ? <PlaceItem place={first} /> : null}
      {first && more.length === 0 ? null : (
        <WhoToCall directory={directory} placesIn={(among) => placesOf(subject, among).slice(1)} />
      )}
      <ProgramFacts id={subject} />
      {disclosures.length > 0 ? <Disclosures ids={disclosures} /> : <p>{t('disclosures.not-read')}</p>}
      <ProgramSources program={program} />
      <p>
        <a href={path(`programs/${subject}`)}>{t('desk.panel.programMore')}</a>
      </p>
    </>
  );
}
