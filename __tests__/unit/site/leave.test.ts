/** @jest-environment jsdom */
import { fireEvent } from '@testing-library/dom';
import { watchForLeaving } from '@/lib/site/leave';

function aPage() {
  const page = document.implementation.createHTMLDocument('Check your help');
  const link = page.createElement('a');
  link.href = 'https://www.google.com/';
  link.setAttribute('data-leave', '');
  const label = page.createElement('span');
  link.append(label);
  page.body.append(link, page.createElement('input'));
  const went: string[] = [];
  watchForLeaving(page, (address) => went.push(address));
  return { page, label, went };
}

function press(page: Document, key: string, timeStamp: number, repeat = false) {
  const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  fireEvent(page.body, event);
}

describe('Leave this site', () => {
  it('empties the screen and the title, and goes, on a click anywhere in the link', () => {
    const { page, label, went } = aPage();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    label.dispatchEvent(click);
    expect(went).toEqual(['https://www.google.com/']);
    expect(page.documentElement.childNodes).toHaveLength(0);
    expect(page.title).toBe('');
    expect(click.defaultPrevented).toBe(true);
  });

  it('goes on three presses of Shift', () => {
    const { page, went } = aPage();
    press(page, 'Shift', 0);
    press(page, 'Shift', 1500);
    expect(went).toEqual([]);
    press(page, 'Shift', 3000);
    expect(went).toHaveLength(1);
    expect(page.documentElement.childNodes).toHaveLength(0);
  });

  it('stays when the presses are spread out, but counts the last three', () => {
    const { page, went } = aPage();
    for (const time of [0, 1500, 3001]) press(page, 'Shift', time);
    expect(went).toEqual([]);
    press(page, 'Shift', 3500);
    expect(went).toHaveLength(1);
  });

  it('stays while somebody types capital letters', () => {
    const { page, went } = aPage();
    for (const [time, key] of ['Shift', 'A', 'Shift', 'B', 'Shift', 'C'].entries()) press(page, key, time);
    expect(went).toEqual([]);
  });

  it('stays while Shift is held down', () => {
    const { page, went } = aPage();
    press(page, 'Shift', 0);
    for (const time of [1, 2, 3]) press(page, 'Shift', time, true);
    expect(went).toEqual([]);
  });

  it('leaves every other click alone', () => {
    const { page, went } = aPage();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    page.querySelector('input')?.dispatchEvent(click);
    expect(went).toEqual([]);
    expect(click.defaultPrevented).toBe(false);
  });
});
