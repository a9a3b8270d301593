import { useEffect } from 'react';
import { namedParent, OPEN_MESSAGE } from '@/lib/site/frame';

/** The events that count as use. The first one opens the frame. */
const ACTS = ['click', 'input'] as const;

/**
 * At the first click or input, sends one message with the height of the frame to the page around it. The message goes only to the origin that the
 * frame's own address names (`#parent=`).
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

/** Whether the page around has this origin. True if the browser cannot tell: it then drops a message to another origin by itself. */
function isAround(origin: string): boolean {
  const { ancestorOrigins } = location as Partial<Location>;
  return ancestorOrigins === undefined || ancestorOrigins[0] === origin;
}
