import { useTranslations } from 'next-intl';
import { AnswerBlock } from '@/app/parts/AnswerBlock';
import { Differences } from '@/app/parts/Differences';
import { Disclosures } from '@/app/parts/Disclosures';
import { Exceptions } from '@/app/parts/Exceptions';
import { useReason } from '@/app/parts/useReason';
import type { SharedAnswer } from '@/lib/answers/together';
import { disclosuresOf } from '@/lib/answers/whoLearns';
import type { NeedAnswers } from '@/lib/reading/serviceAnswers';

/** Whether somebody will check: need by need, for everybody who gets the same answer. */
export function ServiceAnswer({ needs }: { needs: readonly NeedAnswers[] }) {
  const t = useTranslations();
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{t('pages.answer.title')}</h2>
      {needs.map(({ need, answers }) => (
        <section key={need} id={need} data-card={need} aria-labelledby={`${need}-name`}>
          <h3 id={`${need}-name`}>{t(`needs.${need}.name`)}</h3>
          <div className="people">
            {answers.map((answer) => (
              <PeopleAnswer key={answer.people[0]} answer={answer} />
            ))}
          </div>
          {t.has(`needNotes.${need}`) ? <p className="note">{t(`needNotes.${need}`)}</p> : null}
          <Disclosures ids={disclosuresOf(need)} />
        </section>
      ))}
    </section>
  );
}

function PeopleAnswer({ answer }: { answer: SharedAnswer }) {
  const t = useTranslations();
  const reason = useReason();
  return (
    <div className="person" data-person={answer.people.join(' ')}>
      <h4>
        {answer.forEverybody
          ? t('pages.answer.everybody')
          : answer.people.map((person) => t(`people.${person}`)).join(' · ')}
      </h4>
      <AnswerBlock verdict={answer.verdict} />
      <p>{reason(answer.reason)}</p>
      <Exceptions exceptions={answer.exceptions} />
      <Differences beside={answer.beside} />
    </div>
  );
}
