import { ResultsStep } from '@/app/islands/check/results/ResultsStep';
import { usePageLocale } from '@/app/parts/usePageLocale';
import type { Catalogs } from '@/lib/i18n/catalogs';
import type { Action, Session } from '@/lib/questionnaire/session';
import type { Step } from '@/lib/questionnaire/steps';
import type { Day } from '@/rules';
import type { Start } from '../start';
import { NeedsStep } from './NeedsStep';
import { QuestionStep } from './QuestionStep';
import { WhoStep } from './WhoStep';

interface StepScreenProps {
  readonly catalogs: Catalogs;
  readonly start: Start;
  readonly session: Session;
  readonly step: Step;
  readonly asOf: Day;
  /** False until the script runs; until then the buttons are disabled. */
  readonly ready: boolean;
  /** Answers were just cleared. */
  readonly cleared: boolean;
  readonly act: (action: Action) => void;
  readonly onBack: () => void;
  readonly onClear: () => void;
}

/** The screen of a step. */
export function StepScreen(props: StepScreenProps) {
  const locale = usePageLocale();
  const { catalogs, start, session, step, asOf, ready, cleared, act, onBack, onClear } = props;
  const { screening } = session;
  const common = { ready, onBack };
  switch (step.kind) {
    case 'needs':
      return (
        <NeedsStep
          {...common}
          start={start}
          catalogs={catalogs}
          subjects={screening.subjects}
          cleared={cleared}
          onNext={(subjects) => act({ type: 'pick', subjects })}
        />
      );
    case 'who':
      return (
        <WhoStep
          {...common}
          people={screening.people}
          onNext={(people) => act({ type: 'say-who', people })}
        />
      );
    case 'question':
      return (
        <QuestionStep
          {...common}
          need={step.need}
          reply={screening.replies[step.need]}
          onNext={(need, reply) => act({ type: 'reply', need, reply })}
        />
      );
    case 'results':
      return (
        <ResultsStep
          // Remounted in another language, because of translators (docs/browsers.md).
          key={locale}
          screening={screening}
          asOf={asOf}
          onChange={() => act({ type: 'go-to', at: 0 })}
          onClear={onClear}
        />
      );
  }
}
