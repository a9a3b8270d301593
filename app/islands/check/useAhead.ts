import { startTransition, useEffect, useState } from 'react';
import { ahead } from '@/lib/screening/ahead';
import type { Session } from '@/lib/screening/session';
import type { Day } from '@/rules';

/**
 * The session of the screen to make ready out of sight, once nobody waits for the one in sight: on a cheap phone a person would feel
 * the making of a screen between an answer and the next question. A browser that cannot say when it is idle does without.
 */
export function useAhead(session: Session, asOf: Day): Session | undefined {
  const [next, setNext] = useState<{ readonly after: Session; readonly session: Session | undefined }>();
  useEffect(() => {
    const idle = window.requestIdleCallback?.(() => {
      // In slices: a tap in between goes first.
      startTransition(() => setNext({ after: session, session: ahead(session, asOf) }));
    });
    return () => {
      if (idle) window.cancelIdleCallback(idle);
    };
  }, [session, asOf]);
  return next?.after === session ? next.session : undefined;
}
