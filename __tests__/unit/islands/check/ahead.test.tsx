import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { goOn, need, openQuestionnaire, people, press, reply, title } from './questionnaire';

let broken = false;

jest.mock('@/lib/screening/results', () => {
  const actual = jest.requireActual<typeof import('@/lib/screening/results')>('@/lib/screening/results');
  return {
    ...actual,
    resultsOf: (...given: Parameters<typeof actual.resultsOf>) => {
      if (broken) throw new Error('broken on purpose');
      return actual.resultsOf(...given);
    },
  };
});

/** The idle moments that a browser gives, when the test says so: jsdom has none of its own. */
const idle = new Map<number, () => void>();

beforeEach(() => {
  let last = 0;
  window.requestIdleCallback = (callback) => {
    idle.set(++last, () => callback({ didTimeout: false, timeRemaining: () => 50 }));
    return last;
  };
  window.cancelIdleCallback = (id) => idle.delete(id);
});

afterEach(() => {
  idle.clear();
  broken = false;
  jest.restoreAllMocks();
  Reflect.deleteProperty(window, 'requestIdleCallback');
  Reflect.deleteProperty(window, 'cancelIdleCallback');
});

/** Gives the page idle moments until it wants no more of them. */
async function rest(): Promise<void> {
  while (idle.size > 0) {
    const due = [...idle.values()];
    idle.clear();
    await act(async () => {
      for (const work of due) work();
    });
  }
}

const outOfSight = () => document.querySelector('[hidden] h1');

it('makes the next screen ready where nobody sees or hears it: the page, its title and the focus stay', async () => {
  openQuestionnaire();
  const box = screen.getByRole('checkbox', { name: /rent/i });
  box.focus();
  const name = document.title;
  await rest();
  expect(outOfSight()).toHaveTextContent('Who is this help for?');
  expect(outOfSight()).not.toBeVisible();
  expect(title()).toHaveTextContent('What do you need help with?');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.title).toBe(name);
  expect(box).toHaveFocus();
});

it('shows the very screen that was made ready, with the focus on its heading', async () => {
  openQuestionnaire();
  await rest();
  const ready = outOfSight();
  await need(/rent/i);
  expect(title()).toBe(ready);
  expect(title()).toHaveFocus();
});

it('takes a screen away after the next one is seen, and shows nothing of it meanwhile', async () => {
  openQuestionnaire();
  await rest();
  await userEvent.click(screen.getByRole('checkbox', { name: /rent/i }));
  await press();
  const box = document.querySelector('#need-rent');
  expect(screen.queryByRole('checkbox')).toBeNull();
  await waitFor(() => expect(box).not.toBeInTheDocument());
});

it('takes a second press of Continue for no answer to the next question', async () => {
  openQuestionnaire();
  await need(/medical emergency/i);
  await people('1', '');
  await reply('No');
  for (const before of [/organ transplant/, /Who is this help for/]) {
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(title()).toHaveTextContent(before));
  }
  const form = screen.getByRole('textbox', { name: /^Adults/ }).closest('form');
  await press();
  expect(form).toContainElement(document.activeElement as HTMLElement);
  await act(async () => fireEvent.submit(form as HTMLFormElement));
  expect(title()).toHaveTextContent(/organ transplant/);
  await waitFor(() => expect(title()).toHaveFocus());
});

it('takes it away at once when the answers are cleared', async () => {
  openQuestionnaire();
  await userEvent.click(screen.getByRole('checkbox', { name: /rent/i }));
  await press();
  const box = document.querySelector('#need-rent');
  act(() => {
    window.dispatchEvent(new Event('pagehide'));
  });
  expect(box).not.toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: /rent/i })).not.toBeChecked();
});

it('supposes nothing on that screen: the counts are empty, and no reply is given', async () => {
  openQuestionnaire();
  await rest();
  await need(/medical emergency/i);
  await rest();
  expect(screen.getByRole('textbox', { name: /^Adults/ })).toHaveValue('');
  await people('1', '');
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  await rest();
  await goOn();
  expect(title()).toHaveTextContent(/organ transplant/);
});

it('shows what was said, whatever was supposed', async () => {
  openQuestionnaire();
  await need(/medical emergency/i);
  await rest();
  await people('2', '3');
  await rest();
  await reply('No');
  expect(screen.getByText('2 adults, 3 children')).toBeVisible();
  expect(screen.getByText('No')).toBeVisible();
});

it('keeps no answers out of sight after they are cleared', async () => {
  openQuestionnaire();
  await need(/rent/i);
  await people('1', '');
  await rest();
  expect(outOfSight()).toHaveTextContent('Your answers');
  await userEvent.click(screen.getByRole('button', { name: 'See the answers' }));
  await userEvent.click(screen.getByRole('button', { name: 'Clear and start over' }));
  await screen.findByText('Your answers were cleared. Nothing was kept.');
  expect(outOfSight()).toBeNull();
  await rest();
  expect(outOfSight()).toHaveTextContent('Who is this help for?');
  expect(document.body).not.toHaveTextContent(/rent help may|18 and older may be asked/i);
});

it('does without where the browser cannot say when it is idle, and stops when the page is left', () => {
  const { unmount } = openQuestionnaire();
  unmount();
  expect(idle.size).toBe(0);
  Reflect.deleteProperty(window, 'requestIdleCallback');
  expect(openQuestionnaire).not.toThrow();
});

it('takes nothing from the page when that screen fails, and makes it anew when it is asked for', async () => {
  openQuestionnaire();
  await need(/rent/i);
  await people('1', '');
  jest.spyOn(console, 'error').mockImplementation(() => {});
  broken = true;
  await rest();
  expect(title()).toHaveTextContent('Check your answers');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'See the answers' }));
  expect(screen.getByRole('table', { name: 'Your answers in short' })).toBeVisible();
});

it('says what to do when that screen fails in sight as well', async () => {
  openQuestionnaire();
  await need(/rent/i);
  await people('1', '');
  jest.spyOn(console, 'error').mockImplementation(() => {});
  broken = true;
  await rest();
  await userEvent.click(screen.getByRole('button', { name: 'See the answers' }));
  expect(title()).toHaveTextContent(/something went wrong/i);
});
