import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CheckIsland } from '@/app/islands/check/CheckIsland';
import type { Subject } from '@/lib/city/subjects';
import type { Locale } from '@/lib/i18n/locales';
import type { People } from '@/lib/questionnaire/people';
import type { Reply } from '@/lib/questionnaire/screening';
import { catalogs } from '../spoken';

/** Opens the questionnaire as its page does, without answers. */
export function openQuestionnaire(locale: Locale = 'en') {
  history.replaceState(null, '', `/${locale}/check/`);
  document.documentElement.lang = locale;
  window.scrollTo = () => {};
  HTMLElement.prototype.scrollIntoView ??= () => {};
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  return render(<CheckIsland locale={locale} catalogs={catalogs} />);
}

const press = (named: string) => userEvent.click(document.querySelector(named) as Element);

/** Presses Continue. */
export const goOn = () => press('[data-next]');

/** Picks needs or programs, and continues. */
export async function need(...subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects) await press(`[data-need="${subject}"]`);
  await goOn();
}

/** Says who would get it, and continues. */
export async function choose(people: People): Promise<void> {
  await press(`[data-people="${people}"]`);
  await goOn();
}

/** Answers a question, and continues. */
export async function reply(choice: Reply): Promise<void> {
  await press(`[data-reply="${choice}"]`);
  await goOn();
}

/** The box or button of a need, a choice of people or a reply. */
export const inputOf = (value: string) => document.querySelector(`input[value="${value}"]`);

export const title = () => document.querySelector('h1');
