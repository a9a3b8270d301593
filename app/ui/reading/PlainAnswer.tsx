import { useTranslations } from 'next-intl';
import { disclosuresOf } from '@/lib/answers/whoLearns';
import { needById } from '@/lib/catalogue/needs';
import type { Told } from '@/lib/catalogue/plainAnswers';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { AnswerBlock } from '../AnswerBlock';
import { Branches } from '../Branches';
import { Differences } from '../Differences';
import { Disclosures } from '../Disclosures';
import { Doors } from '../Doors';
import { Exceptions } from '../Exceptions';
import { NextSteps } from '../NextSteps';
import { useReason } from '../useReason';

/** One answer with its reason, what is beside it and what to do. Where a browser cannot choose, it says itself when it holds. */
export function PlainAnswer({ locale, told: { id, answer, ways } }: { locale: Locale; told: Told }) {
  const t = useTranslations();
  const reason = useReason();
  const { need, verdict, citation } = answer;
  const name = t(`needs.${need}.name`);
  const reply = ways[0]?.reply;
  return (
    <article id={id} className="plain__hidden">
      <p className="plain__if-old">
        {[
          name,
          answer.people.map((person) => t(`people.${person}`)).join(', '),
          ...(reply ? [t(`questions.${need}.choices.${reply}`)] : []),
        ].join(' · ')}
      </p>
      <AnswerBlock verdict={verdict} />
      <p>
        {reason(answer.reason)}
        {citation ? ` (${t('results.clause', { clause: citation.clause })})` : null}
      </p>
      <Exceptions exceptions={answer.exceptions} />
      {t.has(`needNotes.${need}`) ? <p>{t(`needNotes.${need}`)}</p> : null}
      <Disclosures ids={disclosuresOf(need)} />
      <Branches answer={answer} />
      <Differences beside={answer.beside} />
      <NextSteps answers={[answer]} />
      <Doors locale={locale} doors={answer.doors} withChildren={false} />
      <p className="plain__about">
        <a href={pagePath(locale, `services/${needById(need).facts.service}`)}>
          {t('plain.more', { need: name })}
        </a>
      </p>
    </article>
  );
}
