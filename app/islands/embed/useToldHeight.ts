import { useEffect } from 'react';
import { heightMessage, namedParent } from '@/lib/site/frame';

/**
 * Tells the page around this frame how tall the frame would like to be, and nothing else. Only a page that the frame's own address names
 * is told; a page elsewhere gets no message at all.
 */
export function useToldHeight(): void {
  useEffect(() => {
    const parent = namedParent(location.hash);
    if (window.parent === window || parent === undefined || !isAround(parent)) return;
    let told = 0;
    const watch = new ResizeObserver(() => {
      const message = heightMessage(document.documentElement.getBoundingClientRect().height);
      if (message.height === told) return;
      told = message.height;
      window.parent.postMessage(message, parent);
    });
    watch.observe(document.documentElement);
    return () => watch.disconnect();
  }, []);
}

/** Whether that origin is around us, where the browser can tell. Where it cannot, it drops a message to the wrong page itself. */
function isAround(origin: string): boolean {
  const { ancestorOrigins } = location as Partial<Location>;
  return ancestorOrigins === undefined || ancestorOrigins[0] === origin;
}
