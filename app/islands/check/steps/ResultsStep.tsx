import { useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Disclosures } from '@/app/parts/Disclosures';
import { GlanceTable } from '@/app/parts/GlanceTable';
import { LeaveLink } from '@/app/parts/LeaveLink';
import { NextSteps } from '@/app/parts/NextSteps';
import { PlaceList } from '@/app/parts/PlaceList';
import { PublicCharge } from '@/app/parts/PublicCharge';
import { ResultCard } from '@/app/parts/ResultCard';
import { placesForAll } from '@/lib/answers/places';
import { CITY_DISCLOSURE } from '@/lib/answers/whoLearns';
import { placesForTopic } from '@/lib/directory';
import { glanceOf } from '@/lib/questionnaire/glance';
import { personKinds } from '@/lib/questionnaire/household';
import { resultsOf } from '@/lib/questionnaire/results';
import type { Screening } from '@/lib/questionnaire/screening';
import { feedbackContact } from '@/lib/site/feedback';
import type { Day } from '@/rules';
import { openBeside, opensBeside } from '../../openBeside';
import type { StepProps } from './stepProps';

interface ResultsStepProps extends StepProps {
  readonly screening: Screening;
  readonly asOf: Day;
  readonly onClear: () => void;
}

/** The answers, grouped, the good news first; then what to do with the page. */
export function ResultsStep({ locale, screening, asOf, onBack, onClear }: ResultsStepProps) {
  const t = useTranslations();
  const groups = useMemo(() => resultsOf(screening, asOf), [screening, asOf]);
  const count = groups.reduce((sum, group) => sum + group.results.length, 0);
  const isMixed = groups.length > 1 && groups[0]?.tone !== 'may-be-asked';
  const people = screening.household ? personKinds(screening.household) : [];
  useOpenWhenPrinted();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only looks at what links do by themselves, by mouse or keys
    <div className="results" onClick={openBeside}>
      <h1 tabIndex={-1}>{t('results.title')}</h1>
      <p>
        {t('results.summary', { count })} {isMixed ? t('results.goodFirst') : null} {t('results.lede')}
      </p>
      {opensBeside(location.protocol) ? <p className="usa-hint no-print">{t('results.newTab')}</p> : null}
      <GlanceTable glance={glanceOf(groups, people, screening.needs)} />
      <div className="below">
        {groups.map(({ tone: kind, results }) => (
          <section key={kind} className={`answers answers--${kind}`} aria-labelledby={`answers-${kind}`}>
            <h2 id={`answers-${kind}`}>{t(`headings.${kind}`)}</h2>
            {results.map((result) => (
              <ResultCard
                key={`${result.need} ${result.people[0]}`}
                locale={locale}
                answer={result}
                withChildren={(screening.household?.children ?? 0) > 0}
              />
            ))}
            <NextSteps answers={results} />
          </section>
        ))}
        <section className="print-only" aria-labelledby="places">
          <h2 id="places">{t('results.places')}</h2>
          <PlaceList places={placesForAll(groups.flatMap(({ results }) => results))} />
        </section>
        <Disclosures ids={[CITY_DISCLOSURE]} />
        <PublicCharge />
        <section aria-labelledby="legal-help">
          <h2 id="legal-help">{t('results.legalHelp')}</h2>
          <PlaceList places={placesForTopic('legal-help')} />
        </section>
        <p className="usa-hint no-print">
          {t('results.wrong')}: {t('results.wrongNote')}{' '}
          {t('results.wrongTo', { email: feedbackContact().email })}
        </p>
        <div className="actions no-print">
          {typeof window.print === 'function' ? (
            <button type="button" className="usa-button" onClick={() => window.print()}>
              {t('check.buttons.print')}
            </button>
          ) : null}
          <button type="button" className="usa-button usa-button--outline" onClick={onBack}>
            {t('check.buttons.changeAnswers')}
          </button>
          <button type="button" className="usa-button usa-button--outline" onClick={onClear}>
            {t('check.buttons.startOver')}
          </button>
          <LeaveLink label={t('site.leave')} hint={t('site.leaveHint')} />
        </div>
      </div>
    </div>
  );
}

/** Paper cannot be tapped: whatever is folded on the screen is open in print. */
function useOpenWhenPrinted(): void {
  useEffect(() => {
    let folded: HTMLDetailsElement[] = [];
    const open = () => {
      folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const one of folded) one.open = true;
    };
    const fold = () => {
      for (const one of folded) one.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
}
