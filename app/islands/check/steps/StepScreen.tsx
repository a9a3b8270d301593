import type { Locale } from '@/lib/i18n/locales';
import type { Action, Session } from '@/lib/questionnaire/session';
import type { Step } from '@/lib/questionnaire/steps';
import type { Day } from '@/rules';
import type { Start } from '../start';
import { CheckStep } from './CheckStep';
import { NeedsStep } from './NeedsStep';
import { QuestionStep } from './QuestionStep';
import { ResultsStep } from './ResultsStep';
import { WhoStep } from './WhoStep';

interface StepScreenProps {
  readonly locale: Locale;
  readonly start: Start;
  readonly session: Session;
  readonly step: Step;
  readonly asOf: Day;
  /** False until the page's script runs: until then a button could only lie. */
  readonly ready: boolean;
  /** Answers were just cleared. */
  readonly cleared: boolean;
  readonly act: (action: Action) => void;
  readonly onBack: () => void;
  readonly onClear: () => void;
}

/** The screen of one step. */
export function StepScreen({ locale, start, session, step, asOf, cleared, act, ...props }: StepScreenProps) {
  const { screening, changing } = session;
  const common = { locale, ready: props.ready, onBack: props.onBack };
  switch (step.kind) {
    case 'needs':
      return (
        <NeedsStep
          {...common}
          start={start}
          needs={screening.needs}
          changing={changing}
          cleared={cleared}
          onNext={(needs) => act({ type: 'choose-needs', needs })}
        />
      );
    case 'who':
      return (
        <WhoStep
          {...common}
          household={screening.household}
          changing={changing}
          onNext={(household) => act({ type: 'count-people', household })}
        />
      );
    case 'question':
      return (
        <QuestionStep
          {...common}
          need={step.need}
          reply={screening.replies[step.need]}
          changing={changing}
          onNext={(need, reply) => act({ type: 'reply', need, reply })}
        />
      );
    case 'check':
      return (
        <CheckStep
          {...common}
          screening={screening}
          onChange={(at) => act({ type: 'change', at })}
          onNext={() => act({ type: 'show-results' })}
        />
      );
    case 'results':
      return <ResultsStep {...common} screening={screening} asOf={asOf} onClear={props.onClear} />;
  }
}
