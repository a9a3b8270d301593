import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { stepOf } from '@/lib/questionnaire/session';
import type { Step } from '@/lib/questionnaire/steps';
import { QuietTimer } from '../QuietTimer';
import type { Start } from './start';
import { StepScreen } from './steps/StepScreen';
import { useRound } from './useRound';
import { useStepFocus } from './useStepFocus';

interface ScreenerProps {
  readonly catalogs: Catalogs;
  readonly start: Start;
}

/** The questionnaire: one step at a time. */
export function Screener({ catalogs, start }: ScreenerProps) {
  const t = useTranslations('check');
  const { round, act, touch, back, clear } = useRound();
  const { session, asOf } = round;
  const step = stepOf(session);
  const [ready, setReady] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  const key = `${round.number} ${nameOf(step)}`;
  const title = `${t('title')} – ${useTranslations('site')('name')}`;
  useEffect(() => setReady(true), []);
  // The same title for every step: the browser keeps titles in its history.
  useEffect(() => {
    document.title = title;
  }, [title]);
  useStepFocus(shown, key);

  return (
    <>
      <div key={key} className="step" data-step={step.kind} ref={shown} onChange={touch}>
        <StepScreen
          catalogs={catalogs}
          start={start}
          session={session}
          step={step}
          asOf={asOf}
          ready={ready}
          cleared={round.cleared}
          act={act}
          onBack={back}
          onClear={clear}
        />
      </div>
      <QuietTimer watching={round.touched} onClear={clear} />
    </>
  );
}

const nameOf = (step: Step): string => (step.kind === 'question' ? step.need : step.kind);
