/**
 * Runs something once the next frame is painted: what nobody waits for goes after what somebody sees.
 * @returns takes it back, if it has not run
 */
export function afterFrame(run: () => void): () => void {
  let timer: number | undefined;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
