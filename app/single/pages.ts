/**
 * Navigation in the one-file version. The file contains the reading pages as templates, and the questionnaire. A link to one of these pages shows it in
 * place; a link to another page shows a note that it is only on the website.
 */

/** The state of a history entry: the page, and for the questionnaire the step. */
interface Entry {
  readonly page?: string;
}

const first = '/';
const screen = one('[data-screen]');
const questionnaire = one('[data-island]');
const note = one('[data-note]');

/** Shows the page of the current history entry, and handles links from now on. */
export function followLinks(): void {
  // In the capture phase, before the listeners of the islands, which ignore handled clicks.
  window.addEventListener('click', onClick, { capture: true });
  // After them: if no island has handled the click on a language because none is hydrated yet, repeat it later.
  window.addEventListener('click', waitForIsland);
  window.addEventListener('popstate', () => show(pageNow(), document.documentElement.lang));
  show(pageNow());
}

const pageNow = (): string => ((history.state ?? {}) as Entry).page ?? first;

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const address = link?.getAttribute('href');
  if (!link || !address?.startsWith('/')) return;
  // The questionnaire changes its language by itself, without a reload. After a reload it starts in that language.
  if (isOfQuestionnaire(link)) {
    history.replaceState({ ...history.state, page: pageOf(address) }, '');
    return;
  }
  event.preventDefault();
  const page = pageOf(address);
  if (page === undefined) {
    note.textContent = note.getAttribute(`data-note-${document.documentElement.lang}`);
    note.hidden = false;
    note.scrollIntoView({ block: 'center' });
    return;
  }
  history.pushState({ page }, '');
  show(page);
}

/** The page of an address: `/es/` shows the questionnaire, as `/es/check/` does. */
function pageOf(address: string): string | undefined {
  if (/^\/[a-zA-Z-]+\/(?:check\/)?$/.test(address)) return address.replace(/check\/$/, '');
  return template(address) ? address : undefined;
}

const isOfQuestionnaire = (link: HTMLElement): boolean =>
  link.dataset.language !== undefined && questionnaire.contains(link);

function waitForIsland(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || !isOfQuestionnaire(link)) return;
  event.preventDefault();
  setTimeout(() => link.click(), 50);
}

/**
 * Shows a page.
 * @param spoken the current language, which the questionnaire keeps when the person comes back to it
 */
function show(page: string, spoken = page.replaceAll('/', '')): void {
  const words = template(page);
  note.hidden = true;
  questionnaire.hidden = words !== undefined;
  screen.replaceChildren(...(words ? [words.content.cloneNode(true)] : []));
  if (words) {
    document.title = words.dataset.title ?? '';
    document.documentElement.lang = words.dataset.language ?? '';
    document.documentElement.dir = words.dataset.direction ?? 'ltr';
  } else {
    questionnaire.querySelector<HTMLElement>(`a[data-language="${spoken}"]`)?.click();
  }
  window.scrollTo(0, 0);
}

const template = (page: string): HTMLTemplateElement | undefined =>
  [...document.querySelectorAll<HTMLTemplateElement>('template[data-page]')].find(
    ({ dataset }) => dataset.page === page,
  );

function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The file has no ${selector}`);
  return found;
}
