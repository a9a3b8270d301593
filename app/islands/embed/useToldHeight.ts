import { useEffect } from 'react';
import { namedParent, OPEN_MESSAGE } from '@/lib/site/frame';

/** What is an act; the first one opens the frame. */
const ACTS = ['click', 'input'] as const;

/**
 * Sends the page around this frame one message, at the first click or input: that the frame is in use, and the height it wants. The message goes
 * only to the origin that the frame's own address names (`#parent=`).
 */
export function useToldHeight(): void {
  useEffect(() => {
    const parent = namedParent(location.hash);
    if (window.parent === window || parent === undefined || !isAround(parent)) return;
    const listening = new AbortController();
    const tell = () => {
      listening.abort();
      window.parent.postMessage(OPEN_MESSAGE, parent);
    };
    for (const act of ACTS) document.addEventListener(act, tell, { capture: true, signal: listening.signal });
    return () => listening.abort();
  }, []);
}

/** Whether that origin is around us, where the browser can tell. Where it cannot, it drops a message to the wrong page itself. */
function isAround(origin: string): boolean {
  const { ancestorOrigins } = location as Partial<Location>;
  return ancestorOrigins === undefined || ancestorOrigins[0] === origin;
}
