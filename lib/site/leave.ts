/** The number of presses of Shift that leave the site, and the milliseconds for all of them. No other key may come between. */
const presses = 3;
const within = 3000;

/**
 * Makes *Leave this site* fast: a click on a `data-leave` element, or three presses of Shift alone, empties the page at once, even on a slow network.
 * It listens on the document, so it works before the rest of the page has loaded, and over dialogs. Without this script the element is a plain link.
 * After each press the page says how many are left, in the words of `data-left2` and `data-left1`.
 * @param go replaces the page with the neutral one
 */
export function watchForLeaving(page: Document, go: () => void): void {
  let times: number[] = [];
  let isDown = false;
  let silence: ReturnType<typeof setTimeout>;
  const said = page.createElement('p');
  said.className = 'leave-count no-print';
  said.setAttribute('role', 'alert');

  function leave(event: Event): void {
    event.preventDefault();
    globalThis.speechSynthesis?.cancel();
    page.documentElement.replaceChildren();
    go();
    // Clear the state of the page now, not when the other page responds.
    page.defaultView?.dispatchEvent(new Event('pagehide'));
  }
  function startOver(): void {
    isDown = false;
    times = [];
    said.remove();
  }
  function say(left: number): void {
    said.textContent = page.querySelector(`[data-left${left}]`)?.getAttribute(`data-left${left}`) ?? '';
    // Screen readers do not read what is outside an open dialog.
    (page.querySelector('dialog[open]') ?? page.body).append(said);
    clearTimeout(silence);
    silence = setTimeout(startOver, within);
  }

  const how = { capture: true, passive: false };
  const onClick = (event: MouseEvent) => {
    if (event.button < 2 && isLeave(page, event)) leave(event);
  };
  page.addEventListener('click', onClick, how);
  page.addEventListener('auxclick', onClick, how);
  page.addEventListener(
    'keydown',
    (event) => {
      const bare = event.key === 'Shift' && !event.repeat && !isDown && !isHeldWithOthers(event);
      if (bare) isDown = true;
      else startOver();
    },
    how,
  );
  page.addEventListener(
    'keyup',
    (event) => {
      if (!isDown || event.key !== 'Shift') return startOver();
      isDown = false;
      times = [...times, event.timeStamp].filter((time) => event.timeStamp - time <= within);
      if (times.length < presses) say(presses - times.length);
      else leave(event);
    },
    how,
  );
  // Shift does not count if it is held for a click or to scroll sideways, or if an input method uses it.
  for (const other of ['pointerdown', 'wheel', 'compositionstart', 'input'])
    page.addEventListener(other, startOver, { capture: true, passive: true });
  page.defaultView?.addEventListener('blur', startOver);
}

function isHeldWithOthers(event: KeyboardEvent): boolean {
  // 229: an input method handled the key.
  return event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.keyCode === 229;
}

/** Whether a click is on a leave link. If an open dialog covers the link, it is still visible, but the dialog gets the click. */
function isLeave(page: Document, { target, clientX, clientY }: MouseEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[data-leave]')) return true;
  if (target.tagName !== 'DIALOG') return false;
  const under = [...page.querySelectorAll('[data-leave]')].map((link) => link.getBoundingClientRect());
  return under.some(
    ({ left, right, top, bottom }) =>
      left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
  );
}
