import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { HoldsForAll } from '@/app/parts/HoldsForAll';
import { NeverSay } from '@/app/parts/NeverSay';
import { PlaceList } from '@/app/parts/PlaceList';
import { Proof } from '@/app/parts/Proof';
import { PublicCharge } from '@/app/parts/PublicCharge';
import { SubjectCard } from '@/app/parts/SubjectCard';
import { usePagePath } from '@/app/parts/usePageLocale';
import { questionsFor } from '@/lib/answers/ask';
import type { NeedCard } from '@/lib/answers/card';
import { JUST_GO } from '@/lib/answers/steps';
import { clausesToKnow } from '@/lib/city/clauses';
import { needById } from '@/lib/city/needs';
import type { Subject } from '@/lib/city/subjects';
import { placesForTopic } from '@/lib/directory';
import { glanceOf } from '@/lib/questionnaire/glance';
import { personKinds } from '@/lib/questionnaire/people';
import { resultsOf } from '@/lib/questionnaire/results';
import type { Screening } from '@/lib/questionnaire/screening';
import { focusInSight } from '@/lib/site/inSight';
import type { Day } from '@/rules';
import { openBeside, opensBeside } from '../../openBeside';
import { AskBox } from './AskBox';
import { DrawnFold } from './DrawnFold';
import { GlanceTable } from './GlanceTable';
import { OpenNow } from './OpenNow';
import { ReadAloud } from './ReadAloud';
import { WhereFrom } from './WhereFrom';

interface ResultsStepProps {
  readonly screening: Screening;
  readonly asOf: Day;
  /** Goes back to the needs and keeps every answer. */
  readonly onChange: () => void;
  readonly onClear: () => void;
}

/** The answers: a table, what to ask, a card for each need or program, then what holds for all of them. */
export function ResultsStep({ screening, asOf, onChange, onClear }: ResultsStepProps) {
  const t = useTranslations();
  const shown = useRef<HTMLDivElement>(null);
  const cards = useMemo(() => resultsOf(screening, asOf), [screening, asOf]);
  const people = screening.people ? personKinds(screening.people) : [];
  // In an emergency nobody should ask first.
  const verdicts = cards
    .filter(({ subject }) => !JUST_GO.some((need) => need === subject))
    .flatMap((card) =>
      card.kind === 'need' ? card.answers.map(({ verdict }) => verdict) : [card.answer.verdict],
    );
  const questions = questionsFor(verdicts, people);
  const show = (subject: Subject) => {
    const heading = shown.current?.querySelector<HTMLElement>(`#name-${subject}`);
    if (heading) focusInSight(heading);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only looks at what links do by themselves, by mouse or keys
    <div className="results" onClick={openBeside} ref={shown}>
      <h1 tabIndex={-1}>{t('results.title')}</h1>
      <p className="results__about">
        <span>{t(`check.who.choices.${screening.people ?? 'adults'}`)}</span>{' '}
        <button type="button" className="usa-button usa-button--unstyled no-print" onClick={onChange}>
          {t('check.buttons.change')}
        </button>
      </p>
      {cards.length > 1 ? <GlanceTable people={people} rows={glanceOf(cards, people)} onShow={show} /> : null}
      <AskBox questions={questions} />
      {cards.map((card) => (
        <SubjectCard
          key={card.subject}
          card={card}
          cards={cards}
          Fold={DrawnFold}
          beside={<ReadAloud heading={`name-${card.subject}`} />}
          now={(place) => <OpenNow place={place} />}
          proof={(of) => <CardProof card={of} />}
        />
      ))}
      <HoldsForAll cards={cards} withChildren={screening.people === 'adults-and-children'} />
      <div className="card__folds">
        <NeverSay cards={cards} />
        <PublicCharge />
        <DrawnFold title={t('sheet.legal')}>
          {() => <PlaceList places={placesForTopic('legal-help')} />}
        </DrawnFold>
        <DrawnFold title={t('results.whereFrom')}>
          {() => (
            <>
              <WhereFrom asOf={asOf} />
              {opensBeside(location.protocol) ? <p>{t('results.newTab')}</p> : null}
            </>
          )}
        </DrawnFold>
      </div>
      <div className="actions no-print">
        {typeof window.print === 'function' ? (
          <button type="button" className="usa-button" onClick={() => window.print()}>
            {t('check.buttons.printShort')}
          </button>
        ) : null}
        <button type="button" className="usa-button usa-button--outline" onClick={onChange}>
          {t('check.buttons.change')}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onClear}>
          {t('check.buttons.clear')}
        </button>
      </div>
    </div>
  );
}

/** Links to check the reason of a card, and to the page of its service. */
function CardProof({ card: { subject, answers } }: { readonly card: NeedCard }) {
  const t = useTranslations('results');
  const path = usePagePath();
  const { service } = needById(subject).facts;
  const [first] = answers;
  return (
    <>
      {first ? <Proof answer={first} alsoRead={clausesToKnow(service)} /> : null}
      <p className="result__links">
        <a href={path(`services/${service}`)}>{t('moreAbout')}</a>
      </p>
    </>
  );
}
