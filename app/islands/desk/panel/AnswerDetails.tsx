import { useTranslations } from 'use-intl';
import { AnswerBlock } from '@/app/parts/AnswerBlock';
import { Differences } from '@/app/parts/Differences';
import { Disclosures } from '@/app/parts/Disclosures';
import { Doors } from '@/app/parts/Doors';
import { Exceptions } from '@/app/parts/Exceptions';
import { ProgramLinks } from '@/app/parts/ProgramLinks';
import { Proof } from '@/app/parts/Proof';
import { StepList } from '@/app/parts/StepList';
import { useReason } from '@/app/parts/useReason';
import type { Answer } from '@/lib/answers/answer';
import { whoseToTell } from '@/lib/answers/lookedAt';
import { placesForNeed } from '@/lib/answers/places';
import { similarThatLook } from '@/lib/answers/similarPrograms';
import { learnedOf } from '@/lib/answers/whoLearns';
import type { NeedColumn } from '@/lib/desk/columns';
import type { Person } from '@/lib/desk/desk';
import type { Directory } from '@/lib/directory';
import { optional } from '@/lib/i18n/byId';
import type { Day } from '@/rules';
import { Changes } from './Changes';
import { Charity } from './Charity';
import { KeptFold } from './KeptFold';
import { Rules } from './Rules';
import { WhoToCall } from './WhoToCall';

interface AnswerDetailsProps {
  readonly person: Person;
  readonly column: NeedColumn;
  readonly cell: Answer;
  readonly asOf: Day;
  readonly directory: Directory;
}

/** Everything about one answer: reason, clause, exceptions, remarks, steps, other doors, places and proof. */
export function AnswerDetails({ person, column, cell, asOf, directory }: AnswerDetailsProps) {
  const t = useTranslations();
  const reason = useReason();
  const { need, verdict, decision, citation, open } = cell;
  const note = optional(t, `needNotes.${need}`);
  const whose = whoseToTell(cell);
  return (
    <>
      <h2 className="desk__about">
        {t(`needs.${need}.name`)}{' '}
        <small>{t('desk.grid.person', { label: person.label, kind: t(`desk.kinds.${person.kind}`) })}</small>
      </h2>
      <AnswerBlock verdict={verdict} small />
      <p>
        {reason(cell.reason)} {citation ? `(${t('results.clause', { clause: citation.clause })})` : null}
      </p>
      {note ? <p>{note}</p> : null}
      <ProgramLinks label={t('results.programsThatLook')} programs={similarThatLook(need)} />
      {whose ? <p>{t(`ofWhom.${whose}`)}</p> : null}
      <Disclosures ids={learnedOf(need, cell.facts)} />
      <Exceptions exceptions={cell.exceptions} />
      {open.length > 0 ? (
        <p>
          {t('desk.panel.stillOpen')}: {open.map((fact) => t(`facts.${fact}.row`)).join(' · ')}
        </p>
      ) : null}
      <Differences beside={cell.beside} />
      <Charity answer={cell} asOf={asOf} />
      <StepList steps={cell.steps} />
      <Doors doors={cell.doors} withChildren={false} />
      <KeptFold id="changed" title={t('desk.panel.changed')}>
        {() => <Changes service={column.service} asOf={asOf} />}
      </KeptFold>
      <WhoToCall
        directory={directory}
        placesIn={(among) => placesForNeed(need, among)}
        asked={{ need, person: person.kind, day: asOf, facts: column.facts }}
      />
      <Proof answer={cell} />
      <KeptFold id="rules" title={t('trace.title')}>
        {() => <Rules decision={decision} asOf={asOf} />}
      </KeptFold>
    </>
  );
}
