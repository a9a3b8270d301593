/** Whether the page is in a frame of another page. */
const isFramed = (): boolean => window.parent !== window;

/** The thresholds at which the observer reports the visible part while somebody scrolls the page around the frame. */
const STEPS = Array.from({ length: 101 }, (_, step) => step / 100);

/**
 * In a frame, keeps an overlay at the top of the visible part of the frame, because the middle of the frame may be out of sight. Outside a frame, and
 * in browsers that cannot measure the visible part, the element stays where it is.
 * @returns a function that stops it
 */
export function keepInSight(element: HTMLElement): () => void {
  if (!isFramed()) return () => {};
  return watchSight((top) => {
    element.style.marginTop = `${top}px`;
    element.style.marginBottom = 'auto';
  });
}

/**
 * Focuses an element and scrolls it into view. In a frame, the browser would also scroll the page around it, which could then count steps and measure
 * positions. So there the content moves to the visible part of the frame instead.
 * @param top whether the element is the start of the page, so that what is above it is shown too
 */
export function focusInSight(element: HTMLElement, top = false): void {
  element.focus({ preventScroll: isFramed() || top });
  if (top) window.scrollTo(0, 0);
  if (!isFramed()) {
    // Scroll a heading to the top, because the person reads on from there. A field only has to be visible.
    if (!top && element.tabIndex < 0) element.scrollIntoView();
    return;
  }
  settle();
  settle = watchSight((seen) => {
    document.body.style.paddingTop = '';
    const place = () => (top ? document.body : element).getBoundingClientRect().top - seen;
    window.scrollBy(0, place());
    // At the start of the page there is too little above the heading to scroll away.
    const missing = -place();
    if (missing > 0) document.body.style.paddingTop = `${missing}px`;
  });
  setTimeout(settle, SETTLED_MS);
}

/** Ends the last measurement of the visible part of the frame. */
let settle = (): void => {};

/** In ms: the first report of a browser may be older than the last scroll. */
const SETTLED_MS = 300;

/**
 * In a frame, focuses the field of a clicked label without scrolling. The field itself is positioned off screen, so a browser would scroll the page around
 * the frame, and the distance would reveal which label was clicked.
 * @returns a function that stops it
 */
export function focusLabelsInSight(): () => void {
  if (!isFramed()) return () => {};
  const onClick = (event: MouseEvent) => {
    const field = event.target instanceof Element ? event.target.closest('label')?.control : null;
    if (!field || field.contains(event.target as Node)) return;
    event.preventDefault();
    field.focus({ preventScroll: true });
    field.click();
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

/**
 * Reports where the visible part of the frame begins, in pixels from its top, now and on every change.
 * @returns a function that stops it
 */
function watchSight(tell: (top: number) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') return () => {};
  const watch = new IntersectionObserver(
    ([entry]) => {
      const { top, height } = entry?.intersectionRect ?? { top: 0, height: 0 };
      if (height > 0) tell(Math.max(0, top));
    },
    { threshold: STEPS },
  );
  // A short step must not end above the visible part.
  document.documentElement.style.minHeight = '100vh';
  watch.observe(document.documentElement);
  return () => watch.disconnect();
}
