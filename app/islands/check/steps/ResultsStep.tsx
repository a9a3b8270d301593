import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { AskBox } from '@/app/parts/AskBox';
import { Fold } from '@/app/parts/Fold';
import { GlanceTable } from '@/app/parts/GlanceTable';
import { HoldsForAll } from '@/app/parts/HoldsForAll';
import { PlaceLine } from '@/app/parts/PlaceLine';
import { PublicCharge } from '@/app/parts/PublicCharge';
import { SubjectCard } from '@/app/parts/SubjectCard';
import { WhereFrom } from '@/app/parts/WhereFrom';
import { questionsFor } from '@/lib/answers/ask';
import type { Subject } from '@/lib/answers/subject';
import { disclosuresOfSubject } from '@/lib/answers/whoLearns';
import { placesForTopic } from '@/lib/directory';
import type { Locale } from '@/lib/i18n/locales';
import { glanceOf } from '@/lib/questionnaire/glance';
import { personKinds } from '@/lib/questionnaire/people';
import { resultsOf } from '@/lib/questionnaire/results';
import type { Screening } from '@/lib/questionnaire/screening';
import type { Day, DisclosureId } from '@/rules';
import { openBeside, opensBeside } from '../../openBeside';

interface ResultsStepProps {
  readonly locale: Locale;
  readonly screening: Screening;
  readonly asOf: Day;
  /** Back to the needs, with every answer still there. */
  readonly onChange: () => void;
  readonly onClear: () => void;
}

/** The answers: a table, what to ask, a card for each need or program, then what holds for all of them. */
export function ResultsStep({ locale, screening, asOf, onChange, onClear }: ResultsStepProps) {
  const t = useTranslations();
  const shown = useRef<HTMLDivElement>(null);
  const cards = useMemo(() => resultsOf(screening, asOf), [screening, asOf]);
  const people = screening.people ? personKinds(screening.people) : [];
  const verdicts = cards.flatMap((card) =>
    card.kind === 'need' ? card.answers.map(({ verdict }) => verdict) : [card.answer.verdict],
  );
  const tells = toldOnce(cards.map(({ subject }) => subject));
  const show = (subject: Subject) => {
    const heading = shown.current?.querySelector<HTMLElement>(`#name-${subject}`);
    heading?.focus();
    heading?.scrollIntoView();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only looks at what links do by themselves, by mouse or keys
    <div className="results" onClick={openBeside} ref={shown}>
      <h1 tabIndex={-1}>{t('results.title')}</h1>
      <p className="results__about">
        <span>{t(`check.who.choices.${screening.people ?? 'adults'}`)}</span> ·{' '}
        <button type="button" className="usa-button usa-button--unstyled no-print" onClick={onChange}>
          {t('check.buttons.change')}
        </button>
      </p>
      {cards.length > 1 ? <GlanceTable people={people} rows={glanceOf(cards, people)} onShow={show} /> : null}
      <AskBox questions={questionsFor(verdicts, people)} inEnglish={locale === 'en'} />
      {cards.map((card) => (
        <SubjectCard key={card.subject} locale={locale} card={card} tells={tells.get(card.subject) ?? []} />
      ))}
      <HoldsForAll locale={locale} cards={cards} withChildren={screening.people === 'adults-and-children'} />
      <div className="card__folds">
        <PublicCharge />
        <Fold title={t('sheet.legal')}>
          {() =>
            placesForTopic('legal-help').map((place) => (
              <PlaceLine key={place.id} place={place} ofCity={false} />
            ))
          }
        </Fold>
        <Fold title={t('results.whereFrom')}>
          {() => (
            <>
              <WhereFrom locale={locale} asOf={asOf} />
              {opensBeside(location.protocol) ? <p>{t('results.newTab')}</p> : null}
            </>
          )}
        </Fold>
      </div>
      <div className="actions no-print">
        <button type="button" className="usa-button" onClick={() => window.print()}>
          {t('check.buttons.printShort')}
        </button>
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

/** Which card tells which record on who may learn what is written: the first that it belongs to. */
function toldOnce(subjects: readonly Subject[]): ReadonlyMap<Subject, readonly DisclosureId[]> {
  const told = new Set<DisclosureId>();
  return new Map(
    subjects.map((subject) => {
      const fresh = disclosuresOfSubject(subject).filter((id) => !told.has(id));
      for (const id of fresh) told.add(id);
      return [subject, fresh];
    }),
  );
}
