/**
 * The page as one file holds the pages to read as templates and the questionnaire as it is. A link that would lead to one of them
 * shows it in place; a link to any other page says that it is not here.
 */

/** What an entry of the browser's history knows: which page, and for the questionnaire which step. */
interface Entry {
  readonly page?: string;
}

const first = '/';
const screen = one('[data-screen]');
const questionnaire = one('[data-island]');
const note = one('[data-note]');

/** Shows the page that the history names, and follows links from now on. */
export function followLinks(): void {
  // Before the listeners of the islands, which leave alone what is already taken care of.
  window.addEventListener('click', onClick, { capture: true });
  // After them: a language that no island took, because it is not alive yet, waits until one does.
  window.addEventListener('click', waitForIsland);
  window.addEventListener('popstate', () => show(pageNow(), document.documentElement.lang));
  show(pageNow());
}

const pageNow = (): string => ((history.state ?? {}) as Entry).page ?? first;

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const address = link?.getAttribute('href');
  if (!link || !address?.startsWith('/')) return;
  // The questionnaire changes its language itself and stays where it is; when it is loaded anew it begins in that one.
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

/** The page of an address: `/es/` begins with the questionnaire, as `/es/check/` does. */
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
 * @param spoken the language somebody speaks already, which the questionnaire keeps when they come back to it
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
