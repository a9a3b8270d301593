import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Locale } from '@/lib/i18n/locales';
import { questionsLeft } from '@/lib/screening/questions';
import type { Step } from '@/lib/screening/steps';
import { IslandFault } from '../IslandFault';
import { QuietTimer } from '../QuietTimer';
import { Rehearsal } from './Rehearsal';
import type { Start } from './start';
import { CheckStep } from './steps/CheckStep';
import { NeedsStep } from './steps/NeedsStep';
import { QuestionStep } from './steps/QuestionStep';
import { ResultsStep } from './steps/ResultsStep';
import { WhoStep } from './steps/WhoStep';
import { useSession } from './useSession';
import { useStepTitle } from './useStepTitle';

/** The questionnaire: one step at a time. */
export function Screener({ locale, start }: { locale: Locale; start: Start }) {
  const t = useTranslations('check');
  const page = useSession();
  const { session, step, asOf, act, back, clear } = page;
  const [ready, setReady] = useState(false);
  const [cleared, setCleared] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const key = keyOf(step);
  useEffect(() => setReady(true), []);
  useStepTitle(step, heading, key);

  const forgetAll = () => {
    clear();
    setCleared(true);
  };
  const { screening, changing } = session;
  const common = { locale, ready, heading };
  return (
    <>
      <p className="progress" id="progress">
        {step.kind === 'question'
          ? t('progress.question', { left: questionsLeft(screening, asOf) || 1 })
          : t(`progress.${step.kind}`)}
      </p>
      {step.kind === 'needs' ? (
        <NeedsStep
          {...common}
          key={cleared ? 'cleared' : 'needs'}
          start={start}
          needs={screening.needs}
          changing={changing}
          cleared={cleared}
          onNext={(needs) => act({ type: 'choose-needs', needs })}
          onBack={back}
        />
      ) : step.kind === 'who' ? (
        <WhoStep
          {...common}
          household={screening.household}
          changing={changing}
          onNext={(household) => act({ type: 'count-people', household })}
          onBack={back}
        />
      ) : step.kind === 'question' ? (
        <QuestionStep
          {...common}
          key={key}
          question={step}
          reply={screening.replies[step.need]?.[step.fact]}
          changing={changing}
          onNext={(reply) => act({ type: 'reply', question: step, reply })}
          onBack={back}
        />
      ) : step.kind === 'check' ? (
        <CheckStep
          {...common}
          screening={screening}
          asOf={asOf}
          onChange={(at) => act({ type: 'change', at })}
          onNext={() => act({ type: 'show-results' })}
          onBack={back}
        />
      ) : (
        <ResultsStep {...common} screening={screening} asOf={asOf} onBack={back} onClear={forgetAll} />
      )}
      <IslandFault fallback={null}>
        <Rehearsal locale={locale} asOf={asOf} />
      </IslandFault>
      <QuietTimer watching={screening.needs.length > 0} onClear={forgetAll} />
    </>
  );
}

const keyOf = (step: Step): string => (step.kind === 'question' ? `${step.need}:${step.fact}` : step.kind);
