import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as clock from '@/lib/clock';
import { goOn, need, openQuestionnaire, people, reply, title } from './questionnaire';

jest.mock('@/lib/clock', () => {
  const actual = jest.requireActual<typeof clock>('@/lib/clock');
  return { ...actual, today: jest.fn(actual.today) };
});

const RENT = /help with rent/i;
const EMERGENCY = /medical emergency/i;
const DISASTER = /after a disaster/i;

describe('what do you need help with?', () => {
  it('asks again with nothing picked: the focus is on the summary, whose link leads to the first box', async () => {
    openQuestionnaire();
    await goOn();
    const summary = screen.getByRole('region', { name: 'Please fix this' });
    await waitFor(() => expect(summary).toHaveFocus());
    const first = screen.getAllByRole('checkbox')[0];
    expect(first).toBeInvalid();
    expect(screen.getByRole('group', { name: 'Food' })).toHaveAccessibleDescription(
      'Pick at least one kind of help.',
    );
    await userEvent.click(within(summary).getByRole('link'));
    expect(first).toHaveFocus();
  });

  it('goes on to who, with the focus on the question', async () => {
    openQuestionnaire();
    await need(RENT);
    expect(title()).toHaveTextContent('Who is this help for?');
    expect(title()).toHaveFocus();
  });
});

describe('who is it for?', () => {
  it.each([
    ['', '', 'Adults (18 or older)', 'Count at least one person.'],
    ['x', '', 'Adults (18 or older)', 'Write a whole number, like 0, 1, or 2.'],
    ['1', '-1', 'Children (under 18)', 'Write a whole number, like 0, 1, or 2.'],
    ['1', '13', 'Children (under 18)', 'Write a number from 0 to 12.'],
  ])(
    'does not take %j adults and %j children, and says so at the field',
    async (adults, children, field, problem) => {
      openQuestionnaire();
      await need(RENT);
      await people(adults, children);
      const input = screen.getByRole('textbox', { name: field });
      expect(input).toBeInvalid();
      expect(input).toHaveAccessibleDescription(expect.stringContaining(problem));
      await waitFor(() => expect(screen.getByRole('region', { name: 'Please fix this' })).toHaveFocus());
    },
  );
});

describe('one question', () => {
  it('needs a reply; not being sure is one', async () => {
    openQuestionnaire();
    await need(DISASTER);
    await people('1', '');
    await goOn();
    const replies = screen.getByRole('radiogroup', { name: /What would you get/ });
    expect(replies).toBeInvalid();
    expect(replies).toHaveAccessibleDescription(expect.stringContaining('Pick one of the answers.'));
    await reply('I am not sure');
    expect(title()).toHaveTextContent('Check your answers');
  });
});

describe('check your answers', () => {
  it('Change leads to the answer as it was given, and back here with all the rest', async () => {
    openQuestionnaire();
    await need(RENT, DISASTER);
    await people('2', '1');
    await reply('I am not sure');
    await userEvent.click(screen.getByRole('button', { name: 'Change: Who it is for' }));
    expect(screen.getByRole('textbox', { name: /^Adults/ })).toHaveValue('2');
    await people('2', '3');
    expect(title()).toHaveTextContent('Check your answers');
    expect(title()).toHaveFocus();
    expect(screen.getByText('2 adults, 3 children')).toBeVisible();
    expect(screen.getByText('I am not sure')).toBeVisible();
  });

  it('Back leads to the last question, its reply still there', async () => {
    openQuestionnaire();
    await need(DISASTER);
    await people('1', '');
    await reply('Money, a card, or a paid bill');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(screen.getByRole('radio', { name: /^Money/ })).toBeChecked());
  });
});

describe('results', () => {
  it('are grouped, the good news first, with a row for each need', async () => {
    openQuestionnaire();
    await need(RENT, DISASTER, /vaccines/i);
    await people('2', '1');
    await reply('I am not sure');
    await userEvent.click(screen.getByRole('button', { name: 'See the answers' }));
    await waitFor(() => expect(title()).toHaveFocus());
    const order = [
      'The City does not check status',
      'The City does not check the status of anyone under 18',
      'Adults may be asked for proof of status',
      'It depends, or ask first',
    ];
    const found = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '');
    expect(found.filter((text) => order.includes(text))).toEqual(order);
    const table = screen.getByRole('table', { name: 'Your answers in short' });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(3);
    const asked = screen.getByRole('region', { name: 'Adults may be asked for proof of status' });
    expect(within(asked).getByText('Adults 18 and older may be asked for proof of status')).toBeVisible();
    expect(within(asked).getByText(/does not make a charity check status/)).toBeVisible();
  });

  it('starting over forgets every answer and says so', async () => {
    openQuestionnaire();
    await need(RENT);
    await people('1', '');
    await userEvent.click(screen.getByRole('button', { name: 'See the answers' }));
    await userEvent.click(screen.getByRole('button', { name: 'Clear and start over' }));
    expect(await screen.findByText('Your answers were cleared.')).toBeVisible();
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
  });
});

describe('the language links', () => {
  it('change the words and keep the place, what was said, and what is half typed', async () => {
    openQuestionnaire();
    await need(RENT);
    await userEvent.type(screen.getByRole('textbox', { name: /^Adults/ }), '4');
    await userEvent.click(screen.getByRole('link', { name: 'Español' }));
    expect(title()).toHaveTextContent('¿Para quién es esta ayuda?');
    expect(screen.getByRole('textbox', { name: /^Adultos/ })).toHaveValue('4');
    expect(document.documentElement.lang).toBe('es');
    expect(location.pathname).toBe('/es/check/');
  });
});

test('a cleared page asks the rules about the day that it is by then', async () => {
  // The posted policy is of 2017: before it, no rule of the City spoke of rent.
  const { today } = jest.requireActual<typeof clock>('@/lib/clock');
  jest.mocked(clock.today).mockReturnValue('2016-06-01');
  openQuestionnaire();
  const answer = async () => {
    await need(RENT);
    await people('1', '');
    await userEvent.click(screen.getByRole('button', { name: 'See the answers' }));
    return screen.queryAllByText('Adults 18 and older may be asked for proof of status').length;
  };
  expect(await answer()).toBe(0);
  jest.mocked(clock.today).mockImplementation(today);
  await userEvent.click(screen.getByRole('button', { name: 'Clear and start over' }));
  expect(await answer()).toBe(1);
});

test('a quiet page asks, and clears only if nobody is there', async () => {
  openQuestionnaire();
  await need(RENT);
  jest.useFakeTimers();
  fireEvent.keyDown(document.body); // a sign of life: the quiet begins now, on the clock of this test
  fireEvent.focus(window);
  act(() => jest.advanceTimersByTime(5 * 60_000));
  const dialog = screen.getByRole('dialog', { name: 'Are you still there?' });
  expect(dialog).toHaveAccessibleDescription('To keep your answers private, we will clear this page soon.');
  fireEvent.click(within(dialog).getByRole('button', { name: 'I am still here' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(title()).toHaveTextContent('Who is this help for?');
  act(() => jest.advanceTimersByTime(5 * 60_000));
  for (let second = 0; second < 61; second++) act(() => jest.advanceTimersByTime(1000));
  expect(title()).toHaveTextContent('What do you need help with?');
  expect(screen.getByText('Your answers were cleared.')).toHaveAttribute('role', 'status');
  jest.useRealTimers();
});

test('the quiet is counted anew from the first answer that is sent, however it is sent', async () => {
  jest.useFakeTimers();
  openQuestionnaire();
  const minutes = (count: number) => act(() => jest.advanceTimersByTime(count * 60_000));
  const warning = () => screen.queryByRole('dialog', { name: 'Are you still there?' });
  fireEvent.click(screen.getByRole('checkbox', { name: RENT }));
  minutes(4);
  // As an assistant does it: no finger, no key.
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await act(() => jest.advanceTimersByTimeAsync(100));
  expect(title()).toHaveTextContent('Who is this help for?');
  minutes(4);
  expect(warning()).toBeNull();
  minutes(1);
  expect(warning()).toBeInTheDocument();
  jest.useRealTimers();
});

test('a page that was asleep clears as soon as it is looked at again', async () => {
  openQuestionnaire();
  await need(RENT);
  const later = Date.now() + 7 * 60_000;
  jest.spyOn(Date, 'now').mockImplementation(() => later);
  fireEvent(document, new Event('visibilitychange'));
  expect(title()).toHaveTextContent('What do you need help with?');
  expect(screen.getByText('Your answers were cleared.')).toBeVisible();
  jest.restoreAllMocks();
});

test('a page that was asleep for less asks first', async () => {
  openQuestionnaire();
  await need(RENT);
  const later = Date.now() + 5.5 * 60_000;
  jest.spyOn(Date, 'now').mockImplementation(() => later);
  fireEvent(document, new Event('visibilitychange'));
  expect(screen.getByRole('dialog', { name: 'Are you still there?' })).toBeVisible();
  jest.restoreAllMocks();
});

test('a count may be written in the digits of Arabic or Nepali', async () => {
  openQuestionnaire();
  await need(RENT);
  await people('٢', '१');
  expect(title()).toHaveTextContent('Check your answers');
  expect(screen.getByText('2 adults, 1 child')).toBeVisible();
});

test('where nobody should stop to ask, no more is advised than to go; each advice says what it is about', async () => {
  openQuestionnaire();
  await need(/food right now/i, /police/i, EMERGENCY);
  await people('1', '');
  await userEvent.click(screen.getByRole('button', { name: 'See the answers' }));
  expect(screen.getByText(/^In an emergency, call 911\. A hospital must treat/)).toBeVisible();
  const open = screen.getByRole('region', { name: 'The City does not check status' });
  const advice = within(open).getByText('What you can do').parentElement as HTMLElement;
  expect(advice).toHaveTextContent(/Food right now.*First ask: “Who pays.*Police/);
});
