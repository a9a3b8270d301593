/**
 * Runs something once the next frame is painted: what nobody waits for goes after what somebody sees. A page out of sight has no frames: there it
 * runs at once, so that a page that is cleared in the background says nothing of before.
 * @returns takes it back, if it has not run
 */
export function afterFrame(run: () => void): () => void {
  if (document.hidden) {
    run();
    return () => {};
  }
  let timer: number | undefined;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
