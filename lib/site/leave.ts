/** So many presses of Shift leave the site, within so many milliseconds and with nothing else between them. */
const presses = 3;
const within = 3000;

/**
 * Makes *Leave this site* fast: a click on a `data-leave` element, or three bare presses of Shift, silences and empties the page at once,
 * however slow the network. Listens on the document, so it works before the rest of the page is there, and over dialogs; without it the link is
 * a plain link. After each press the page says how many are missing, in the words of `data-left2` and `data-left1`.
 * @param go replaces the page by the neutral one
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
    // What the page knows goes as well, now, and not once the other page answers.
    page.defaultView?.dispatchEvent(new Event('pagehide'));
  }
  function startOver(): void {
    isDown = false;
    times = [];
    said.remove();
  }
  function say(left: number): void {
    said.textContent = page.querySelector(`[data-left${left}]`)?.getAttribute(`data-left${left}`) ?? '';
    // What is not in an open dialog is behind it, and not read out.
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
  // Shift held for a click or to scroll sideways, and what an input method makes of it, is no press.
  for (const other of ['pointerdown', 'wheel', 'compositionstart', 'input'])
    page.addEventListener(other, startOver, { capture: true, passive: true });
  page.defaultView?.addEventListener('blur', startOver);
}

function isHeldWithOthers(event: KeyboardEvent): boolean {
  // 229: an input method took the key.
  return event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.keyCode === 229;
}

/** Whether a click is on a way out. One that an open dialog covers is in sight, and its click reaches the dialog. */
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
