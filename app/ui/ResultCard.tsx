import { useTranslations } from 'next-intl';
import { clausesToKnow } from '@/lib/catalogue/clauses';
import { needById } from '@/lib/catalogue/needs';
import { isGeneral } from '@/lib/catalogue/norms';
import type { Locale } from '@/lib/i18n/locales';
import { placesFor } from '@/lib/screening/places';
import type { Result } from '@/lib/screening/results';
import { feedbackLink } from '@/lib/site/feedback';
import { pagePath } from '@/lib/site/paths';
import type { Day } from '@/rules';
import { AnswerBlock } from './AnswerBlock';
import { Branches } from './Branches';
import { Differences } from './Differences';
import { Doors } from './Doors';
import { NeedPictogram } from './Pictogram';
import { PlaceList } from './PlaceList';
import { Proof } from './Proof';
import { ReadAloud } from './ReadAloud';
import { useReason } from './useReason';

interface ResultCardProps {
  readonly locale: Locale;
  readonly result: Result;
  readonly asOf: Day;
  /** Whether children were counted: then they are one of the other doors. */
  readonly withChildren: boolean;
}

/** One answer: for whom, what, why, what else to know, what to do, who to call, and how to check it. */
export function ResultCard({ locale, result, asOf, withChildren }: ResultCardProps) {
  const t = useTranslations();
  const reason = useReason();
  const { need, people, forEverybody, answer, decision } = result;
  const { service } = needById(need).facts;
  const places = placesFor(service, answer);
  const id = `result-${need}-${people.join('-')}`;
  return (
    <article className="result" aria-labelledby={id}>
      <h3 id={id} className="result__need">
        <NeedPictogram need={need} /> {t(`needs.${need}.name`)}
      </h3>
      <p className="result__who">
        {forEverybody ? t('people.everybody') : people.map((person) => t(`people.${person}`)).join(', ')}
      </p>
      <AnswerBlock answer={answer} />
      <ReadAloud locale={locale} heading={id} />
      <p>
        {reason(result.reason)}{' '}
        {answer === 'depends' && isGeneral(result.reason) ? `${t('results.mayFit')} ` : null}(
        {t('results.clause', { clause: decision.rulings.city.citations[0]?.clause ?? '' })})
      </p>
      {t.has(`needNotes.${need}`) ? <p>{t(`needNotes.${need}`)}</p> : null}
      <Branches branches={result.branches} />
      <Differences decision={decision} asOf={asOf} />
      <Doors locale={locale} result={result} withChildren={withChildren} />
      {places.length > 0 ? (
        <details className="fold no-print">
          <summary>{t('results.places')}</summary>
          <PlaceList places={places} />
        </details>
      ) : null}
      <Proof locale={locale} decision={decision} reason={result.reason} alsoRead={clausesToKnow(service)} />
      <p className="result__links">
        <a href={pagePath(locale, `services/${service}`)}>{t('results.moreAbout')}</a>
        <a href={feedbackLink(service)}>{t('results.wrong')}</a>
      </p>
    </article>
  );
}
