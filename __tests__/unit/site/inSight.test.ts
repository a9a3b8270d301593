/** @jest-environment jsdom */
import { focusInSight, focusLabelsInSight } from '@/lib/site/inSight';

const SEEN_FROM = 120;
const { parent } = window;

/** A fake observer that reports once where the visible part of the frame begins. */
class Sight {
  constructor(private readonly tell: (entries: unknown[]) => void) {}
  observe = () => this.tell([{ intersectionRect: { top: SEEN_FROM, height: 500 } }]);
  disconnect = () => {};
}

function framed(): void {
  Object.defineProperty(window, 'parent', { value: {}, configurable: true });
  Object.assign(window, { IntersectionObserver: Sight, scrollBy: () => {} });
}

let focus: jest.SpyInstance;
let scrolled: jest.Mock;
beforeEach(() => {
  document.body.innerHTML =
    '<h1 tabindex="-1">A step</h1><input id="field"><label for="field">A need</label>';
  focus = jest.spyOn(HTMLElement.prototype, 'focus');
  scrolled = jest.fn();
  Object.assign(window, { scrollTo: () => {} });
  HTMLElement.prototype.scrollIntoView = scrolled;
});
afterEach(() => {
  focus.mockRestore();
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
});
const heading = () => document.querySelector('h1') as HTMLElement;

test('a page of ours scrolls to the heading that gets the focus', () => {
  focusInSight(heading());
  expect(document.activeElement).toBe(heading());
  expect(scrolled).toHaveBeenCalledTimes(1);
});

test.each([true, false])(
  'a frame moves itself, and never the page around it (top of the page: %s)',
  (top) => {
    framed();
    focusInSight(heading(), top);
    expect(document.activeElement).toBe(heading());
    expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
    expect(scrolled).not.toHaveBeenCalled();
    expect(document.body.style.paddingTop).toBe(`${SEEN_FROM}px`);
  },
);

test('in a frame, a click on a label reaches its field once, and scrolls nothing', () => {
  framed();
  const stop = focusLabelsInSight();
  const field = document.querySelector('input') as HTMLInputElement;
  const clicked = jest.fn();
  field.addEventListener('click', clicked);
  document.querySelector('label')?.click();
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
  stop();
});
