import { startTransition, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Locale } from '@/lib/i18n/locales';
import { rehearsed } from '@/lib/screening/rehearsed';
import type { Day } from '@/rules';
import { CheckStep } from './steps/CheckStep';
import { QuestionStep } from './steps/QuestionStep';
import { ResultsStep } from './steps/ResultsStep';
import { WhoStep } from './steps/WhoStep';

/**
 * Draws the steps that come once, in a place that is not in the page, while nobody waits: code that has never run is slow the first
 * time, and on a cheap phone a person would feel it between an answer and the next question. Nothing said is in it, and nothing of it stays.
 * A browser that cannot say when it is idle does without.
 */
export function Rehearsal({ locale, asOf }: { locale: Locale; asOf: Day }) {
  const [on, setOn] = useState(false);
  const stage = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const whenIdle = window.requestIdleCallback?.(() => {
      stage.current = document.createElement('div');
      // In slices: a tap in between goes first.
      startTransition(() => setOn(true));
    });
    return () => {
      if (whenIdle) window.cancelIdleCallback(whenIdle);
    };
  }, []);
  useEffect(() => {
    if (on) setOn(false);
  }, [on]);
  return on && stage.current ? createPortal(<Steps locale={locale} asOf={asOf} />, stage.current) : null;
}

function Steps({ locale, asOf }: { locale: Locale; asOf: Day }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { screening, question } = rehearsed;
  const common = { locale, ready: true, heading, changing: false, screening, asOf };
  return (
    <>
      <WhoStep {...common} household={undefined} onNext={nothing} onBack={nothing} />
      <QuestionStep {...common} question={question} reply={undefined} onNext={nothing} onBack={nothing} />
      <CheckStep {...common} onChange={nothing} onNext={nothing} onBack={nothing} />
      <ResultsStep {...common} onBack={nothing} onClear={nothing} />
    </>
  );
}

const nothing = () => {};
