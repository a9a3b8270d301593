import { useEffect, useState } from 'react';
import type { Session } from '@/lib/screening/session';
import { afterFrame } from './afterFrame';

/**
 * The session of the first screen, when a person has just left it, until the next one is painted. It is the longest, and to take it out of the
 * page takes a slow phone as long as to show the next.
 * @returns undefined where it is not waiting to go: cleared, and so at the first screen again, it goes at once
 */
export function useLeft(session: Session): Session | undefined {
  const [seen, setSeen] = useState(session);
  useEffect(() => afterFrame(() => setSeen(session)), [session]);
  return seen.at === 0 && session.at > 0 ? seen : undefined;
}
