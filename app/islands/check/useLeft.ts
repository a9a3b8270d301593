import { useEffect, useState } from 'react';
import type { Session } from '@/lib/screening/session';
import { afterFrame } from './afterFrame';

/**
 * The session of the screen that a person has just left for the next, until that is painted: to take a screen out of the page takes a slow
 * phone as long as to show another.
 * @returns undefined where none is waiting to go: after a step back, or with the answers cleared, it goes at once
 */
export function useLeft(session: Session): Session | undefined {
  const [seen, setSeen] = useState(session);
  useEffect(() => afterFrame(() => setSeen(session)), [session]);
  return session.at > seen.at ? seen : undefined;
}
