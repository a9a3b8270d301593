import { useTranslations } from 'next-intl';
import type { Told, Way } from '@/lib/catalogue/plainAnswers';
import type { Locale } from '@/lib/i18n/locales';
import type { Day } from '@/rules';
import { AnswerBlock } from '../AnswerBlock';
import { Branches } from '../Branches';
import { Differences } from '../Differences';
import { Doors } from '../Doors';
import { NextSteps } from '../NextSteps';
import { useReason } from '../useReason';

interface PlainAnswerProps {
  readonly locale: Locale;
  readonly asOf: Day;
  readonly told: Told;
}

/** One answer with its reason, what is beside it and what to do. Where a browser cannot choose, it says itself when it holds. */
export function PlainAnswer({ locale, asOf, told: { id, result, ways } }: PlainAnswerProps) {
  const t = useTranslations();
  const reason = useReason();
  const { answer, decision, branches } = result;
  const sure = ways.filter(({ said }) => said.every(({ reply }) => reply !== 'not-sure'));
  return (
    <article id={id} className="plain__hidden">
      {sure.length > 0 ? (
        <ul className="plain__if-old">
          {sure.map((way) => (
            <WayLine key={JSON.stringify(way)} way={way} />
          ))}
        </ul>
      ) : null}
      <AnswerBlock answer={answer} />
      <p>
        {reason(result.reason)} (
        {t('results.clause', { clause: decision.rulings.city.citations[0]?.clause ?? '' })})
      </p>
      <Branches branches={branches} />
      <Differences decision={decision} asOf={asOf} />
      <NextSteps answers={[{ need: result.need, answer }]} />
      <Doors locale={locale} result={{ ...result, doors: [] }} withChildren={false} />
    </article>
  );
}

function WayLine({ way: { needs, person, said } }: { way: Way }) {
  const t = useTranslations();
  return (
    <li>
      {[
        needs.map((need) => t(`needs.${need}.name`)).join(', '),
        t(`people.${person}`),
        ...said.map(({ fact, reply }) => t(`facts.${fact}.${reply === 'yes' ? 'ifYes' : 'ifNo'}`)),
      ].join(' · ')}
    </li>
  );
}
