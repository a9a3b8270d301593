import { useTranslations } from 'next-intl';
import { AnswerLine } from '@/app/parts/AnswerLine';
import { Branches } from '@/app/parts/Branches';
import { Differences } from '@/app/parts/Differences';
import { Disclosures } from '@/app/parts/Disclosures';
import { Doors } from '@/app/parts/Doors';
import { Exceptions } from '@/app/parts/Exceptions';
import { PlaceList } from '@/app/parts/PlaceList';
import { ProgramLinks } from '@/app/parts/ProgramLinks';
import { StepList } from '@/app/parts/StepList';
import { usePagePath } from '@/app/parts/usePageLocale';
import { useReason } from '@/app/parts/useReason';
import { callsForLegalHelp } from '@/lib/answers/legalHelp';
import { whoseToTell } from '@/lib/answers/lookedAt';
import { placesOf } from '@/lib/answers/places';
import { similarThatLook } from '@/lib/answers/similarPrograms';
import { isFree } from '@/lib/answers/verdict';
import { learnedOf } from '@/lib/answers/whoLearns';
import { needById } from '@/lib/city/needs';
import { placesForTopic } from '@/lib/directory';
import { byId, optional } from '@/lib/i18n/byId';
import { personKinds } from '@/lib/questionnaire/people';
import type { Told } from '@/lib/reading/plainAnswers';

/** One answer with its reason, remarks and next steps. It also says when it applies, for browsers that cannot select it. */
export function PlainAnswer({ told: { id, answer, ways } }: { told: Told }) {
  const t = useTranslations();
  const reason = useReason();
  const path = usePagePath();
  const { need, verdict, citation } = answer;
  const note = optional(t, `needNotes.${need}`);
  const name = t(`needs.${need}.name`);
  const reply = ways[0]?.reply;
  const kinds = ways[0] ? personKinds(ways[0].people).length : 0;
  const whose = whoseToTell(answer);
  const places = placesOf(need);
  const learned = learnedOf(need, answer.facts, places);
  const legalHelp = callsForLegalHelp({
    verdicts: [verdict],
    learned,
    beside: answer.beside.map((remark) => remark.id),
  });
  return (
    <article id={id} className="plain__hidden" data-card={need}>
      <p className="plain__if-old">
        {[
          name,
          answer.people.map((person) => t(`people.${person}`)).join(', '),
          ...(reply ? [byId(t, `questions.${need}.choices.${reply}`)] : []),
        ].join(' · ')}
      </p>
      <AnswerLine verdict={verdict} people={answer.people} amongOthers={kinds > answer.people.length} />
      <p>
        {reason(answer.reason)}
        {citation ? ` (${t('results.clause', { clause: citation.clause })})` : null}
      </p>
      <Exceptions exceptions={answer.exceptions} />
      {note ? <p>{note}</p> : null}
      <ProgramLinks label={t('results.programsThatLook')} programs={similarThatLook(need)} />
      {whose ? <p>{t(`ofWhom.${whose}`)}</p> : null}
      <Disclosures ids={learned} />
      <Branches answer={answer} />
      <Differences beside={answer.beside} />
      <StepList steps={answer.steps} />
      {isFree(verdict) ? null : <p>{t('rights.truth')}</p>}
      <Doors doors={answer.doors} withChildren={false} />
      <PlaceList places={places} underCity />
      {legalHelp ? (
        <>
          <h3>{t('results.legalHelp')}</h3>
          <PlaceList places={placesForTopic('legal-help')} />
        </>
      ) : null}
      <p className="plain__about">
        <a href={path(`services/${needById(need).facts.service}`)}>{t('plain.more', { need: name })}</a>
      </p>
    </article>
  );
}
