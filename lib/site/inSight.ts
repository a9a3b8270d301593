/** So often the visible part is looked at anew while somebody scrolls the page around. */
const STEPS = Array.from({ length: 101 }, (_, step) => step / 100);

/**
 * In a frame, keeps something that stands over everything at the top of the part that can be seen: its middle may be far out of sight in the
 * page around. Outside a frame, and in browsers that cannot tell, the element stays where it is.
 * @returns stops it
 */
export function keepInSight(element: HTMLElement): () => void {
  if (window.parent === window || typeof IntersectionObserver === 'undefined') return () => {};
  const watch = new IntersectionObserver(
    ([entry]) => {
      const { top, height } = entry?.intersectionRect ?? { top: 0, height: 0 };
      if (height === 0) return;
      element.style.marginTop = `${Math.max(0, top)}px`;
      element.style.marginBottom = 'auto';
    },
    { threshold: STEPS },
  );
  watch.observe(document.documentElement);
  return () => watch.disconnect();
}
