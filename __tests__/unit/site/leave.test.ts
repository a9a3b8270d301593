/** @jest-environment jsdom */
import { watchForLeaving } from '@/lib/site/leave';
import { leaveHost } from '@/lib/site/leaveAddress';

function aPage() {
  const page = document.implementation.createHTMLDocument('Check your help');
  page.body.innerHTML =
    '<a data-leave data-left2="2 more" data-left1="1 more" href="#out"><span>Leave</span></a><input><dialog></dialog>';
  let went = 0;
  watchForLeaving(page, () => {
    went += 1;
  });
  return { page, went: () => went };
}

function send(page: Document, type: string, at: number, init: KeyboardEventInit & { keyCode?: number } = {}) {
  const event = new KeyboardEvent(type, { bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'timeStamp', { value: at });
  page.body.dispatchEvent(event);
}
const down = (page: Document, at: number, init: KeyboardEventInit & { keyCode?: number } = {}) =>
  send(page, 'keydown', at, { key: 'Shift', ...init });
const up = (page: Document, at: number, init: KeyboardEventInit = {}) =>
  send(page, 'keyup', at, { key: 'Shift', ...init });
function press(page: Document, at: number, init: KeyboardEventInit = {}) {
  down(page, at, init);
  up(page, at, init);
}
const told = (page: Document) => page.querySelector('[role=alert]')?.textContent;
const click = (target: Element | null, type = 'click', init: MouseEventInit = {}) => {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, ...init });
  target?.dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('Leave this site', () => {
  it.each([
    ['a click', 'click', {}],
    ['a click with Control, which would open a tab', 'click', { ctrlKey: true }],
    ['a click with Shift, which would open a window', 'click', { shiftKey: true }],
    ['a middle click', 'auxclick', { button: 1 }],
  ])('empties the screen and the title, and goes, on %s anywhere in the link', (_, type, init) => {
    const { page, went } = aPage();
    expect(click(page.querySelector('span'), type, init)).toBe(true);
    expect(went()).toBe(1);
    expect(page.documentElement.childNodes).toHaveLength(0);
    expect(page.title).toBe('');
  });

  it('silences the voice first', () => {
    const { page } = aPage();
    const cancel = jest.fn();
    Object.assign(globalThis, { speechSynthesis: { cancel } });
    click(page.querySelector('span'));
    expect(cancel).toHaveBeenCalledTimes(1);
    Object.assign(globalThis, { speechSynthesis: undefined });
  });

  it.each([
    [5, true],
    [50, false],
  ])('goes on a click where the link shines through behind a dialog: at %s it %s', (clientX, goes) => {
    const { page, went } = aPage();
    const link = page.querySelector('a') as Element;
    link.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
    click(page.querySelector('dialog'), 'click', { clientX, clientY: 5 });
    expect(went()).toBe(goes ? 1 : 0);
  });

  it('ignores every other click, and the context menu', () => {
    const { page, went } = aPage();
    expect(click(page.querySelector('input'))).toBe(false);
    expect(click(page.querySelector('a'), 'auxclick', { button: 2 })).toBe(false);
    expect(went()).toBe(0);
  });
});

describe('presses of Shift', () => {
  it('go at the third, when the key is let go', () => {
    const { page, went } = aPage();
    press(page, 0);
    press(page, 1500);
    down(page, 2900);
    expect(went()).toBe(0);
    up(page, 3000);
    expect(went()).toBe(1);
    expect(page.documentElement.childNodes).toHaveLength(0);
  });

  it('are each announced, inside an open dialog if there is one, until the time is over', () => {
    const { page } = aPage();
    press(page, 0);
    expect(told(page)).toBe('2 more');
    page.querySelector('dialog')?.setAttribute('open', '');
    press(page, 1000);
    expect(page.querySelector('dialog')?.textContent).toBe('1 more');
    jest.advanceTimersByTime(3001);
    expect(told(page)).toBeUndefined();
  });

  it('count only within three seconds', () => {
    const { page, went } = aPage();
    for (const time of [0, 1500, 3001]) press(page, time);
    expect(went()).toBe(0);
    press(page, 3500);
    expect(went()).toBe(1);
  });

  const between: Readonly<Record<string, (page: Document) => void>> = {
    'a letter': (page) => send(page, 'keydown', 1, { key: 'A' }),
    'a letter while Shift is held': (page) => {
      down(page, 1);
      send(page, 'keydown', 1, { key: 'A', shiftKey: true });
      send(page, 'keyup', 1, { key: 'A', shiftKey: true });
      up(page, 1);
    },
    'Shift held down': (page) => {
      down(page, 1);
      down(page, 1, { repeat: true });
      up(page, 1);
    },
    'Shift with Alt': (page) => press(page, 1, { altKey: true }),
    'Shift with Control': (page) => press(page, 1, { ctrlKey: true }),
    'Shift and then Alt': (page) => {
      down(page, 1);
      send(page, 'keydown', 1, { key: 'Alt', shiftKey: true });
      up(page, 1);
    },
    'both Shift keys': (page) => {
      down(page, 1);
      down(page, 1);
      up(page, 1);
      up(page, 1);
    },
    'a press that an input method took': (page) => down(page, 1, { keyCode: 229 }),
    'a press while composing': (page) => press(page, 1, { isComposing: true }),
    'a click with Shift': (page) => {
      down(page, 1);
      page.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      up(page, 1);
    },
    'a wheel with Shift': (page) => {
      down(page, 1);
      page.body.dispatchEvent(new Event('wheel', { bubbles: true }));
      up(page, 1);
    },
  };
  it.each(Object.entries(between))('start over after %s', (_, other) => {
    const { page, went } = aPage();
    press(page, 0);
    press(page, 0);
    other(page);
    expect(told(page)).toBeUndefined();
    press(page, 2);
    press(page, 2);
    expect(went()).toBe(0);
    press(page, 2);
    expect(went()).toBe(1);
  });
});

describe('where it leads', () => {
  it('is a weather page, not a search engine, unless the build sets another address', () => {
    expect(leaveHost()).toBe('weather.com');
    expect(leaveHost('https://www.example.org/news')).toBe('example.org');
  });

  it.each(['weather', 'http://example.org/', 'javascript:alert(1)'])('cannot be %s', (address) => {
    expect(() => leaveHost(address)).toThrow(`LEAVE_ADDRESS is "${address}"`);
  });
});
