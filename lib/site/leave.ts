/** Where *Leave this site* goes: a page that says nothing about the person, known to everyone, up everywhere. */
export const leaveAddress = 'https://www.google.com/';

/** So many presses of Shift leave the site, within so many milliseconds and with no other key between them. */
const presses = 3;
const within = 3000;

/**
 * Makes *Leave this site* fast: a click on a `data-leave` element, or three presses of Shift, empties the screen at once,
 * however slow the network, and puts the neutral page in this page's place in the history. Listens on the document, so it
 * works before the rest of the page is there; without it the link is a plain link.
 * @param go replaces the page by another address
 */
export function watchForLeaving(page: Document, go: (address: string) => void): void {
  let times: number[] = [];

  function leave(): void {
    page.documentElement.replaceChildren();
    go(leaveAddress);
  }

  page.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element && event.target.closest('[data-leave]'))) return;
      event.preventDefault();
      leave();
    },
    true,
  );
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Shift') times = [];
      else if (!event.repeat) {
        times = [...times, event.timeStamp].slice(-presses);
        if (times.length === presses && event.timeStamp - (times[0] ?? 0) <= within) leave();
      }
    },
    true,
  );
}
