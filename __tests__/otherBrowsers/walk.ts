import { wordsOf } from '../browser/words';
import { type Driver, KEYS, until } from './driver';

const text = 'return document.querySelector(arguments[0])?.innerText ?? ""';
const SUBMIT = 'form button[type=submit]';
const openGroupOf = 'document.querySelector(arguments[0]).closest("details").open = true';
const focusOn = 'document.querySelector(arguments[0]).focus()';

/**
 * Walks through the questionnaire by keyboard in one language, from the home page to the answers for rent help and a medical emergency.
 * @throws Error naming the first failure
 */
export async function walk(browser: Driver, site: string, locale: 'en' | 'es'): Promise<void> {
  const words = wordsOf(locale);
  const headed = (key: string) =>
    until(`the heading "${words(key)}" has the focus`, async () => {
      return (await browser.run('return document.activeElement?.innerText')) === words(key);
    });
  const press = async (selector: string, key: string) => {
    await browser.run(focusOn, [selector]);
    await browser.type(key);
  };
  await browser.open(`${site}/${locale}/`);
  await press(`a.usa-button[href="/${locale}/check/"]`, KEYS.enter);
  await until('the page is ready', async () =>
    Boolean(await browser.run('return document.querySelector(arguments[0])?.disabled === false', [SUBMIT])),
  );
  await press(SUBMIT, KEYS.enter);
  await until('the error has the focus', async () =>
    Boolean(await browser.run('return document.activeElement?.matches(".problems")')),
  );
  for (const need of ['rent', 'disaster']) {
    await browser.run(openGroupOf, [`#need-${need}`]);
    await press(`#need-${need}`, KEYS.space);
  }
  await press(SUBMIT, KEYS.enter);
  await headed('check.who.title');
  await press('#choice-adults-and-children', KEYS.space);
  await press(SUBMIT, KEYS.enter);
  await headed('questions.disaster.title');
  await press('#choice-not-sure', KEYS.space);
  await press(SUBMIT, KEYS.enter);
  await headed('results.title');
  await browser.back();
  await headed('questions.disaster.title');
  expectEqual(await browser.run('return document.querySelector("#choice-not-sure").checked'), true);
  await press(SUBMIT, KEYS.enter);
  await headed('results.title');
  expectEqual(
    await browser.run(
      'return [...document.querySelectorAll("[data-card] .answer")].map((one) => one.dataset.verdict)',
    ),
    ['may-be-asked', 'not-for-this-person', 'depends', 'not-for-this-person'],
  );
  expectEqual(await browser.run('return [document.cookie, location.search, location.hash]'), ['', '', '']);
  await browser.reload();
  await until('a reload begins again', async () =>
    String(await browser.run(text, ['h1'])).includes(words('check.needs.title')),
  );
}

/** Walks through the page without scripts. */
export async function walkPlain(browser: Driver, site: string, locale: 'en' | 'es'): Promise<void> {
  await browser.open(`${site}/${locale}/answers/`);
  const shown = () =>
    browser.run(
      'return [...document.querySelectorAll("[id^=told-]")].filter((one) => one.offsetParent).map((one) => one.querySelector(".answer").dataset.verdict)',
    );
  expectEqual(await shown(), []);
  for (const [button, key] of [
    ['#need-rent', KEYS.space],
    ['#who-adults', KEYS.space],
  ] as const) {
    await browser.run(focusOn, [button]);
    await browser.type(key);
  }
  expectEqual(await shown(), ['may-be-asked']);
  await browser.run(focusOn, ['#need-disaster']);
  await browser.type(KEYS.space);
  await browser.run(focusOn, ['#disaster-things-short']);
  await browser.type(KEYS.space);
  expectEqual(await shown(), ['city-does-not-check']);
}

function expectEqual(found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`Expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`);
}
