import { act, screen } from '@testing-library/react';
import { goOn, need, openQuestionnaire, people, title } from './questionnaire';

/** The idle moment that a browser gives, when the test says so: jsdom has none of its own. */
let idle: (() => void) | undefined;

beforeEach(() => {
  window.requestIdleCallback = (callback) => {
    idle = () => callback({ didTimeout: false, timeRemaining: () => 50 });
    return 1;
  };
  window.cancelIdleCallback = () => {
    idle = undefined;
  };
});

afterEach(() => {
  Reflect.deleteProperty(window, 'requestIdleCallback');
  Reflect.deleteProperty(window, 'cancelIdleCallback');
});

it('draws the steps ahead where nobody sees them: the page, its title and the focus stay', async () => {
  openQuestionnaire();
  const box = screen.getByRole('checkbox', { name: /rent/i });
  box.focus();
  const before = { page: document.body.innerHTML, title: document.title };
  const seen: number[] = [];
  const watcher = new MutationObserver((changes) => seen.push(changes.length));
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  await act(async () => idle?.());
  await act(async () => {});
  watcher.disconnect();
  expect(seen).toEqual([]);
  expect({ page: document.body.innerHTML, title: document.title }).toEqual(before);
  expect(box).toHaveFocus();
});

it('keeps nothing of it: a person starts with an empty count and no reply', async () => {
  openQuestionnaire();
  await act(async () => idle?.());
  await need(/medical emergency/i);
  expect(screen.getByRole('textbox', { name: /^Adults/ })).toHaveValue('');
  await people('1', '');
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  await goOn();
  expect(title()).toHaveTextContent(/organ transplant/);
});

it('does without where the browser cannot say when it is idle, and stops when the page is left', () => {
  const { unmount } = openQuestionnaire();
  unmount();
  expect(idle).toBeUndefined();
  Reflect.deleteProperty(window, 'requestIdleCallback');
  expect(openQuestionnaire).not.toThrow();
});

it('takes nothing from the page when it fails', async () => {
  openQuestionnaire();
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const broken = jest.spyOn(Array.prototype, 'flatMap').mockImplementation(() => {
    throw new Error('broken on purpose');
  });
  await act(async () => idle?.());
  expect(broken).toHaveBeenCalled();
  jest.restoreAllMocks();
  await need(/rent/i);
  expect(title()).toHaveTextContent(/who/i);
});
