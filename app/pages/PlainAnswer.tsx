import { useTranslations } from 'next-intl';
import { AnswerLine } from '@/app/parts/AnswerLine';
import { Branches } from '@/app/parts/Branches';
import { Differences } from '@/app/parts/Differences';
import { Disclosures } from '@/app/parts/Disclosures';
import { Doors } from '@/app/parts/Doors';
import { Exceptions } from '@/app/parts/Exceptions';
import { PlaceList } from '@/app/parts/PlaceList';
import { StepList } from '@/app/parts/StepList';
import { usePagePath } from '@/app/parts/usePageLocale';
import { useReason } from '@/app/parts/useReason';
import { placesOf } from '@/lib/answers/places';
import { learnedOf } from '@/lib/answers/whoLearns';
import { needById } from '@/lib/city/needs';
import { byId, optional } from '@/lib/i18n/byId';
import { personKinds } from '@/lib/questionnaire/people';
import type { Told } from '@/lib/reading/plainAnswers';

/** One answer with its reason, what is beside it and what to do. Where a browser cannot choose, it says itself when it holds. */
export function PlainAnswer({ told: { id, answer, ways } }: { told: Told }) {
  const t = useTranslations();
  const reason = useReason();
  const path = usePagePath();
  const { need, verdict, citation } = answer;
  const note = optional(t, `needNotes.${need}`);
  const name = t(`needs.${need}.name`);
  const reply = ways[0]?.reply;
  const kinds = ways[0] ? personKinds(ways[0].people).length : 0;
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
      <p>{t(`ofWhom.${answer.ofWhom}`)}</p>
      <Disclosures ids={learnedOf(need, answer.facts)} />
      <Branches answer={answer} />
      <Differences beside={answer.beside} />
      <StepList steps={answer.steps} />
      <Doors doors={answer.doors} withChildren={false} />
      <PlaceList places={placesOf(need)} underCity />
      <p className="plain__about">
        <a href={path(`services/${needById(need).facts.service}`)}>{t('plain.more', { need: name })}</a>
      </p>
    </article>
  );
}
