import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Subject } from '@/lib/city/subjects';
import * as clock from '@/lib/clock';
import { choose, goOn, inputOf, need, openQuestionnaire, reply, title } from './questionnaire';

jest.mock('@/lib/clock', () => {
  const actual = jest.requireActual<typeof clock>('@/lib/clock');
  return { ...actual, today: jest.fn(actual.today) };
});

const card = (subject: Subject) => document.querySelector(`[data-card="${subject}"]`) as HTMLElement;
/** The table, which is there only if there are several cards. */
const glance = () => document.querySelector('.glance');
const field = () => screen.getByLabelText(/^Search:/);
const search = (value: string) => fireEvent.change(field(), { target: { value } });

describe('what do you need help with?', () => {
  it('asks again with nothing picked: the focus is on the summary, whose link leads to the search', async () => {
    openQuestionnaire();
    await goOn();
    const summary = screen.getByRole('region', { name: 'Please fix this' });
    await waitFor(() => expect(summary).toHaveFocus());
    await userEvent.click(within(summary).getByRole('link', { name: 'Pick at least one kind of help.' }));
    expect(field()).toHaveFocus();
  });

  it('keeps every group closed, unless the page begins with one', () => {
    openQuestionnaire();
    for (const group of document.querySelectorAll('details.group')) expect(group).not.toHaveAttribute('open');
  });

  it('shows what is picked as a chip, wherever it was found, and a press takes it away', async () => {
    openQuestionnaire();
    search('food stamps');
    await userEvent.click(document.querySelector('[data-found="snap"]') as Element);
    expect(screen.getByText('1 picked')).toHaveAttribute('role', 'status');
    const chip = screen.getByLabelText('Take away: SNAP (food stamps)');
    await userEvent.click(chip);
    expect(chip).not.toBeInTheDocument();
    expect(screen.getByText('Nothing picked yet')).toBeVisible();
  });

  it('says where to go for what the City does not run, and that nothing is found', async () => {
    openQuestionnaire();
    search('bus pass');
    expect(document.querySelector('[data-found="bus-pass"]')).toHaveTextContent('Not the City.');
    search('ticket');
    const court = document.querySelector('[data-found="court"]');
    expect(court).not.toHaveTextContent('Not the City');
    expect(court?.querySelector('a')?.href).toContain('bouldercounty.gov/district-attorney/');
    search('xyzzy');
    expect(screen.getByText(/^Nothing found\. Try another word/)).toBeVisible();
  });

  it('looks for the words at Enter, and sends nothing', async () => {
    openQuestionnaire();
    search('rent');
    await userEvent.type(field(), '{Enter}');
    expect(title()).toHaveTextContent('What do you need help with?');
    expect(screen.queryByRole('region', { name: 'Please fix this' })).toBeNull();
  });

  it('continues to "who", with the focus on the question', async () => {
    openQuestionnaire();
    await need('rent');
    expect(title()).toHaveTextContent('Who would get it?');
    expect(title()).toHaveFocus();
  });
});

describe('who would get it?', () => {
  it('is one choice of four, and needs one', async () => {
    openQuestionnaire();
    await need('rent');
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    await goOn();
    const choices = screen.getByRole('radiogroup', { name: 'Who would get it?' });
    expect(choices).toBeInvalid();
    expect(choices).toHaveAccessibleDescription(expect.stringContaining('Pick who would get it.'));
    await waitFor(() => expect(screen.getByRole('region', { name: 'Please fix this' })).toHaveFocus());
  });

  it('leads to the answers at once if there is no question', async () => {
    openQuestionnaire();
    await need('rent', 'snap');
    await choose('adults');
    expect(title()).toHaveTextContent('Does the City check immigration status?');
    expect(title()).toHaveFocus();
  });
});

describe('one question', () => {
  it('needs a reply; not being sure is one', async () => {
    openQuestionnaire();
    await need('disaster');
    await choose('adults');
    await goOn();
    const replies = screen.getByRole('radiogroup', { name: /What would you get/ });
    expect(replies).toBeInvalid();
    expect(replies).toHaveAccessibleDescription(expect.stringContaining('Pick one of the answers.'));
    await reply('not-sure');
    expect(card('disaster')).toBeVisible();
    expect(glance()).toBeNull();
  });

  it('Back leads to the choice of before, still there', async () => {
    openQuestionnaire();
    await need('disaster');
    await choose('adults-and-children');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(inputOf('adults-and-children')).toBeChecked());
  });
});

describe('results', () => {
  it('are a table, what to ask, and a card for each thing that was picked, danger first', async () => {
    openQuestionnaire();
    await need('rent', 'snap', 'danger-help');
    await choose('adults-and-children');
    const table = screen.getByRole('table', { name: 'What we found, in short' });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(3);
    const cards = [...document.querySelectorAll('[data-card]')].map((one) => one.getAttribute('data-card'));
    expect(cards).toEqual(['danger-help', 'rent', 'snap']);
    expect(screen.getByRole('region', { name: /^Before you give your name/ })).toHaveTextContent(
      'Who pays for this program?',
    );
    await userEvent.click(within(table).getByText(/SNAP/));
    expect(document.activeElement).toBe(card('snap').querySelector('h2'));
  });

  it('show the first place of each card with a number to press, and draw the rest when it is opened', async () => {
    openQuestionnaire();
    await need('rent');
    await choose('adults');
    const rent = card('rent');
    expect(rent.querySelectorAll('[data-place]')).toHaveLength(1);
    expect(rent.querySelector('a[data-call]')).toHaveAttribute('href', expect.stringMatching(/^tel:/));
    await userEvent.click(within(rent).getByText(/more places?$/));
    await waitFor(() => expect(rent.querySelectorAll('[data-place]').length).toBeGreaterThan(1));
  });

  it('say once who may learn what is written, and refer to it from other cards', async () => {
    openQuestionnaire();
    await need('doctor', 'medical-bill');
    await choose('adults');
    const told = [...document.querySelectorAll('[data-disclosure]')].map((one) =>
      one.getAttribute('data-disclosure'),
    );
    expect(told).toContain('medicaid-ice');
    expect(new Set(told).size).toBe(told.length);
    expect(screen.getByText('Who may learn what you write: see the warning above.')).toBeVisible();
  });

  it.each([
    ['contract-work', false],
    ['rent', true],
  ] as const)(
    'name the rule for City staff only where City staff read what is written: %s',
    async (id, isNamed) => {
      openQuestionnaire();
      await need(id);
      await choose('adults');
      const common = document.querySelector<HTMLElement>('.common') as HTMLElement;
      for (const fold of common.querySelectorAll('summary')) await userEvent.click(fold);
      await waitFor(() => expect(common).toHaveTextContent('An ID or proof of address'));
      expect(/city staff/i.test(common.textContent ?? '')).toBe(isNamed);
    },
  );

  it('Change leads to the needs, with every answer still there', async () => {
    openQuestionnaire();
    await need('rent');
    await choose('adults-and-children');
    await userEvent.click(screen.getAllByRole('button', { name: 'Change' })[0] as Element);
    expect(title()).toHaveTextContent('What do you need help with?');
    expect(inputOf('rent')).toBeChecked();
    await goOn();
    expect(inputOf('adults-and-children')).toBeChecked();
  });

  it('Clear forgets every answer and says so', async () => {
    openQuestionnaire();
    await need('rent');
    await choose('adults');
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(await screen.findByText('Your answers were cleared.')).toBeVisible();
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });
});

describe('the language menu', () => {
  it('changes the words and keeps the place, and what was picked but not sent', async () => {
    openQuestionnaire();
    await need('rent');
    await userEvent.click(inputOf('adults-and-children') as Element);
    await userEvent.click(document.querySelector('a[data-language="es"]') as Element);
    expect(title()).not.toHaveTextContent('Who would get it?');
    expect(inputOf('adults-and-children')).toBeChecked();
    expect(document.documentElement.lang).toBe('es');
    expect(location.pathname).toBe('/es/check/');
  });
});

test('a cleared page uses the current day', async () => {
  const { today } = jest.requireActual<typeof clock>('@/lib/clock');
  jest.mocked(clock.today).mockReturnValue('2040-01-05');
  openQuestionnaire();
  const whereFrom = async () => {
    await need('rent');
    await choose('adults');
    const fold = screen.getByText('Where this comes from').closest('details') as HTMLDetailsElement;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    return fold.textContent;
  };
  expect(await whereFrom()).toContain('January 5, 2040');
  jest.mocked(clock.today).mockImplementation(today);
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(await whereFrom()).not.toContain('January 5, 2040');
});

test('an unused page asks, and clears only if nobody responds', async () => {
  openQuestionnaire();
  await need('rent');
  jest.useFakeTimers();
  fireEvent.keyDown(document.body); // counts as use: the quiet timer restarts on the clock of this test
  fireEvent.focus(window);
  act(() => jest.advanceTimersByTime(5 * 60_000));
  const dialog = screen.getByRole('dialog', { name: 'Are you still there?' });
  expect(dialog).toHaveAccessibleDescription('To keep your answers private, we will clear this page soon.');
  fireEvent.click(within(dialog).getByRole('button', { name: 'I am still here' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(title()).toHaveTextContent('Who would get it?');
  act(() => jest.advanceTimersByTime(5 * 60_000));
  for (let second = 0; second < 61; second++) act(() => jest.advanceTimersByTime(1000));
  expect(title()).toHaveTextContent('What do you need help with?');
  expect(screen.getByText('Your answers were cleared.')).toHaveAttribute('role', 'status');
  jest.useRealTimers();
});

test('the quiet timer restarts with the first submitted answer, however it is submitted', async () => {
  jest.useFakeTimers();
  openQuestionnaire();
  const minutes = (count: number) => act(() => jest.advanceTimersByTime(count * 60_000));
  const warning = () => screen.queryByRole('dialog', { name: 'Are you still there?' });
  fireEvent.click(inputOf('rent') as Element);
  minutes(4);
  // As assistive technology does it: without a pointer or a key.
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await act(() => jest.advanceTimersByTimeAsync(100));
  expect(title()).toHaveTextContent('Who would get it?');
  minutes(4);
  expect(warning()).toBeNull();
  minutes(1);
  expect(warning()).toBeInTheDocument();
  jest.useRealTimers();
});

test('a page that was asleep clears as soon as it is looked at again', async () => {
  openQuestionnaire();
  await need('rent');
  const later = Date.now() + 7 * 60_000;
  jest.spyOn(Date, 'now').mockImplementation(() => later);
  fireEvent(document, new Event('visibilitychange'));
  expect(title()).toHaveTextContent('What do you need help with?');
  expect(screen.getByText('Your answers were cleared.')).toBeVisible();
  jest.restoreAllMocks();
});

test('a page that was asleep for less time warns first', async () => {
  openQuestionnaire();
  await need('rent');
  const later = Date.now() + 5.5 * 60_000;
  jest.spyOn(Date, 'now').mockImplementation(() => later);
  fireEvent(document, new Event('visibilitychange'));
  expect(screen.getByRole('dialog', { name: 'Are you still there?' })).toBeVisible();
  jest.restoreAllMocks();
});
