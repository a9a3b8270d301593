import { memo } from 'react';
import type { NeedId } from '@/lib/catalogue/needs';
import type { Locale } from '@/lib/i18n/locales';
import type { Household } from '@/lib/screening/household';
import type { Question } from '@/lib/screening/questions';
import type { Reply } from '@/lib/screening/screening';
import { type Session, stepOf } from '@/lib/screening/session';
import type { Day } from '@/rules';
import type { Start } from '../start';
import { CheckStep } from './CheckStep';
import { NeedsStep } from './NeedsStep';
import { QuestionStep } from './QuestionStep';
import { ResultsStep } from './ResultsStep';
import { WhoStep } from './WhoStep';

/** What a person can do on one step or another. The same functions as long as the page lives: no screen is drawn again for them. */
export interface Doing {
  readonly onNeeds: (needs: readonly NeedId[]) => void;
  readonly onHousehold: (household: Household) => void;
  readonly onReply: (question: Question, reply: Reply) => void;
  readonly onChange: (at: number) => void;
  readonly onResults: () => void;
  readonly onBack: () => void;
  readonly onClear: () => void;
}

interface StepScreenProps {
  readonly locale: Locale;
  readonly start: Start;
  readonly session: Session;
  readonly asOf: Day;
  /** False until the page's script runs: until then a button could only lie. */
  readonly ready: boolean;
  /** Answers were just cleared. */
  readonly cleared: boolean;
  readonly doing: Doing;
}

/** The screen of the step that a session is at. Each is told no more than it shows, and drawn again only when that changes. */
export function StepScreen({ locale, start, session, asOf, ready, cleared, doing }: StepScreenProps) {
  const { screening, changing } = session;
  const step = stepOf(session, asOf);
  const common = { locale, ready, onBack: doing.onBack };
  switch (step.kind) {
    case 'needs':
      return (
        <Needs
          {...common}
          start={start}
          needs={screening.needs}
          changing={changing}
          cleared={cleared}
          onNext={doing.onNeeds}
        />
      );
    case 'who':
      return (
        <Who {...common} household={screening.household} changing={changing} onNext={doing.onHousehold} />
      );
    case 'question':
      return (
        <OneQuestion
          {...common}
          need={step.need}
          fact={step.fact}
          reply={screening.replies[step.need]?.[step.fact]}
          changing={changing}
          onNext={doing.onReply}
        />
      );
    case 'check':
      return (
        <Check
          {...common}
          screening={screening}
          asOf={asOf}
          onChange={doing.onChange}
          onNext={doing.onResults}
        />
      );
    case 'results':
      return <Results {...common} screening={screening} asOf={asOf} onClear={doing.onClear} />;
  }
}

const Needs = memo(NeedsStep);
const Who = memo(WhoStep);
const OneQuestion = memo(QuestionStep);
// Supposed and then said, it is the same in other words.
const Check = memo(CheckStep, (before, after) => JSON.stringify(before) === JSON.stringify(after));
const Results = memo(ResultsStep);
