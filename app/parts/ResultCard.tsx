import { useTranslations } from 'next-intl';
import { placesForAnswer } from '@/lib/answers/places';
import type { SharedAnswer } from '@/lib/answers/together';
import { disclosuresOf } from '@/lib/answers/whoLearns';
import { clausesToKnow } from '@/lib/cities/longmont/clauses';
import { needById } from '@/lib/cities/longmont/needs';
import type { Locale } from '@/lib/i18n/locales';
import { feedbackLink } from '@/lib/site/feedback';
import { pagePath } from '@/lib/site/paths';
import { AnswerBlock } from './AnswerBlock';
import { Branches } from './Branches';
import { Differences } from './Differences';
import { Disclosures } from './Disclosures';
import { Doors } from './Doors';
import { Exceptions } from './Exceptions';
import { NeedPictogram } from './Pictogram';
import { PlaceList } from './PlaceList';
import { Proof } from './Proof';
import { ReadAloud } from './ReadAloud';
import { useReason } from './useReason';

interface ResultCardProps {
  readonly locale: Locale;
  readonly answer: SharedAnswer;
  /** Whether children are among the people: then they are one of the other doors. */
  readonly withChildren: boolean;
}

/** One answer: for whom, what, why, what else to know, what to do, who to call, and how to check it. */
export function ResultCard({ locale, answer, withChildren }: ResultCardProps) {
  const t = useTranslations();
  const reason = useReason();
  const { need, people, forEverybody, verdict, citation } = answer;
  const { service } = needById(need).facts;
  const places = placesForAnswer(answer);
  const id = `result-${need}-${people.join('-')}`;
  return (
    <article className="result" aria-labelledby={id}>
      <h3 id={id} className="result__need">
        <NeedPictogram need={need} /> {t(`needs.${need}.name`)}
      </h3>
      <p className="result__who">
        {forEverybody ? t('people.everybody') : people.map((person) => t(`people.${person}`)).join(', ')}
      </p>
      <AnswerBlock verdict={verdict} />
      <ReadAloud locale={locale} heading={id} />
      <p>
        {reason(answer.reason)}
        {citation ? ` (${t('results.clause', { clause: citation.clause })})` : null}
      </p>
      <Exceptions exceptions={answer.exceptions} />
      {t.has(`needNotes.${need}`) ? <p>{t(`needNotes.${need}`)}</p> : null}
      <Disclosures ids={disclosuresOf(need)} />
      <Branches answer={answer} />
      <Differences beside={answer.beside} />
      <Doors locale={locale} doors={answer.doors} withChildren={withChildren && !people.includes('child')} />
      {places.length > 0 ? (
        <details className="fold no-print">
          <summary>{t('results.places')}</summary>
          <PlaceList places={places} />
        </details>
      ) : null}
      <Proof locale={locale} answer={answer} alsoRead={clausesToKnow(service)} />
      <p className="result__links">
        <a href={pagePath(locale, `services/${service}`)}>{t('results.moreAbout')}</a>
        <a href={feedbackLink(service)}>{t('results.wrong')}</a>
      </p>
    </article>
  );
}
