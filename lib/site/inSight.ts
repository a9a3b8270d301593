/** Whether the page stands in a frame of another one. */
const isFramed = (): boolean => window.parent !== window;

/** So often the visible part is looked at anew while somebody scrolls the page around. */
const STEPS = Array.from({ length: 101 }, (_, step) => step / 100);

/**
 * In a frame, keeps something that stands over everything at the top of the part that can be seen: its middle may be far out of sight in the
 * page around. Outside a frame, and in browsers that cannot tell, the element stays where it is.
 * @returns stops it
 */
export function keepInSight(element: HTMLElement): () => void {
  if (!isFramed()) return () => {};
  return watchSight((top) => {
    element.style.marginTop = `${top}px`;
    element.style.marginBottom = 'auto';
  });
}

/**
 * Gives an element the focus, and brings it into sight. In a frame, the browser would scroll the page around it, which could count the steps and
 * measure where each thing stands. There the frame moves what it shows to the part of it that can be seen.
 * @param top whether the whole page begins with this element, so that what stands above it is shown as well
 */
export function focusInSight(element: HTMLElement, top = false): void {
  element.focus({ preventScroll: isFramed() || top });
  if (top) window.scrollTo(0, 0);
  if (!isFramed()) {
    // A heading, to be read from there on; a field need only be seen.
    if (!top && element.tabIndex < 0) element.scrollIntoView();
    return;
  }
  settle();
  settle = watchSight((seen) => {
    document.body.style.paddingTop = '';
    const place = () => (top ? document.body : element).getBoundingClientRect().top - seen;
    window.scrollBy(0, place());
    // So near the beginning, what is above cannot be scrolled away.
    const missing = -place();
    if (missing > 0) document.body.style.paddingTop = `${missing}px`;
  });
  setTimeout(settle, SETTLED_MS);
}

/** Ends the last search for the part of a frame that can be seen. */
let settle = (): void => {};

/** In ms: what a browser says first of that part may be older than the last scroll. */
const SETTLED_MS = 300;

/**
 * In a frame, gives the field of a label that is clicked the focus where it stands. A browser would scroll the page around until that field, which
 * is drawn out of sight, is in its middle; by how far tells which label it was.
 * @returns stops it
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
 * Tells where the part of a frame that can be seen begins, in pixels from its top, now and whenever that changes.
 * @returns stops it
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
  // A short step must not end above the part that can be seen.
  document.documentElement.style.minHeight = '100vh';
  watch.observe(document.documentElement);
  return () => watch.disconnect();
}
