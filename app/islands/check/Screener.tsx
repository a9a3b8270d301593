import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Locale } from '@/lib/i18n/locales';
import { questionsLeft } from '@/lib/screening/questions';
import { type Session, stepOf } from '@/lib/screening/session';
import type { Day } from '@/rules';
import { IslandFault } from '../IslandFault';
import { QuietTimer } from '../QuietTimer';
import type { Start } from './start';
import { type Doing, StepScreen } from './steps/StepScreen';
import { useAhead } from './useAhead';
import { useLeft } from './useLeft';
import { useSession } from './useSession';
import { useStepTitle } from './useStepTitle';
import { useTopFirst } from './useTopFirst';

/** The questionnaire: one step at a time, and the next one made ready out of sight. */
export function Screener({ locale, start }: { locale: Locale; start: Start }) {
  const { session, step, asOf, round, act, back, clear } = useSession();
  const next = useAhead(session, asOf);
  const left = useLeft(session);
  const [ready, setReady] = useState(false);
  const [cleared, setCleared] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  const keyOf = (one: Session) => `${round} ${nameOf(one, asOf)}`;
  const key = keyOf(session);
  useEffect(() => setReady(true), []);
  useTopFirst(shown, key);
  useStepTitle(step, shown, key);

  const doing = useMemo<Doing>(
    () => ({
      onNeeds: (needs) => act({ type: 'choose-needs', needs }),
      onHousehold: (household) => act({ type: 'count-people', household }),
      onReply: (question, reply) => act({ type: 'reply', question, reply }),
      onChange: (at) => act({ type: 'change', at }),
      onResults: () => act({ type: 'show-results' }),
      onBack: back,
      onClear: () => {
        clear();
        setCleared(true);
      },
    }),
    [act, back, clear],
  );
  const common = { locale, start, asOf, ready, cleared, doing };
  // What goes stands last: a browser works out anew the styles of all that stands after it. Before the results it is short, and goes at once.
  const screens = [
    ...(next && kindOf(next, asOf) !== step.kind ? [next] : []),
    session,
    ...(left && kindOf(left, asOf) !== step.kind && step.kind !== 'results' ? [left] : []),
  ];
  return (
    <>
      <div className="screens">
        {screens.map((one) => {
          const inSight = one === session;
          const screen = (
            <>
              <Progress session={one} asOf={asOf} />
              <StepScreen {...common} session={one} />
            </>
          );
          return (
            <div
              key={keyOf(one)}
              className={one === left ? 'step step--gone' : 'step'}
              ref={inSight ? shown : undefined}
              hidden={!inSight}
            >
              {/* What breaks out of sight is tried again in sight, and only there takes the place of the page. */}
              <IslandFault fallback={inSight ? screen : null}>{screen}</IslandFault>
            </div>
          );
        })}
      </div>
      <QuietTimer watching={session.screening.needs.length > 0} onClear={doing.onClear} />
    </>
  );
}

/** How far along a session is. */
const Progress = memo(function Progress({ session, asOf }: { session: Session; asOf: Day }) {
  const t = useTranslations('check.progress');
  const { kind } = stepOf(session, asOf);
  return (
    <p className="progress">
      {kind === 'question' ? t(kind, { left: questionsLeft(session.screening, asOf) || 1 }) : t(kind)}
    </p>
  );
});

const kindOf = (session: Session, asOf: Day) => stepOf(session, asOf).kind;

function nameOf(session: Session, asOf: Day): string {
  const step = stepOf(session, asOf);
  return step.kind === 'question' ? `${step.need}:${step.fact}` : step.kind;
}
