import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CheckIsland } from '@/app/islands/check/CheckIsland';
import type { Locale } from '@/lib/i18n/locales';
import { catalogs } from '../spoken';

/** Opens the questionnaire as its page does, with nothing said yet. */
export function openQuestionnaire(locale: Locale = 'en') {
  history.replaceState(null, '', `/${locale}/check/`);
  document.documentElement.lang = locale;
  window.scrollTo = () => {};
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  return render(<CheckIsland locale={locale} catalogs={catalogs} />);
}

/** Presses Continue. */
export const goOn = () => userEvent.click(screen.getByRole('button', { name: /^(Continue|Save and)/ }));

/** Picks needs by their names, and goes on. */
export async function need(...names: readonly RegExp[]): Promise<void> {
  for (const name of names) await userEvent.click(screen.getByRole('checkbox', { name }));
  await goOn();
}

/** Counts people, and goes on. */
export async function people(adults: string, children: string): Promise<void> {
  for (const [name, count] of [
    [/^Adults/, adults],
    [/^Children/, children],
  ] as const) {
    const field = screen.getByRole('textbox', { name });
    await userEvent.clear(field);
    if (count) await userEvent.type(field, count);
  }
  await goOn();
}

/** Answers a question, and goes on. */
export async function reply(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('radio', { name }));
  await goOn();
}

export const title = () => screen.getByRole('heading', { level: 1 });
