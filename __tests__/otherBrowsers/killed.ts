import { rm } from 'node:fs/promises';
import { filesHolding, isCache } from '../filesHolding';
import { type Driver, until } from './driver';

const ANSWERS = ['zqsearch', 'food-today', 'need-disaster', 'adults-and-children'];
const CONTROL = 'zqcontrol';

/**
 * Answers some questions, kills the browser as a power failure would, and searches its files.
 * @throws Error naming the first answer found in a file
 */
export async function walkAndKill(browser: Driver, kill: () => Promise<string>, site: string): Promise<void> {
  await browser.open(`${site}/en/check/?${CONTROL}`);
  await until('the page is ready', async () =>
    Boolean(await browser.run('return document.querySelector("[data-next]")?.disabled === false')),
  );
  await browser.run('document.querySelector("#search").focus()');
  await browser.type('zqsearch');
  await browser.run(
    'for (const need of ["food-today", "disaster"]) { const field = document.getElementById("need-" + need); field.closest("details").open = true; field.click(); }',
  );
  await browser.run('document.querySelector("[data-next]").click()');
  await until('who is asked', async () =>
    Boolean(await browser.run('return document.querySelector("#choice-adults-and-children") !== null')),
  );
  await browser.run('document.querySelector("#choice-adults-and-children").click()');
  // A browser waits this long before it saves its session.
  await new Promise((written) => setTimeout(written, 5000));
  const folder = await kill();
  const visited = filesHolding(folder, CONTROL);
  const kept = ANSWERS.flatMap((answer) =>
    filesHolding(folder, answer)
      .filter((name) => !isCache(name))
      .map((name) => `${name} holds ${answer}`),
  );
  await rm(folder, { recursive: true, force: true });
  if (!visited.some((name) => /session/.test(name)))
    throw new Error('The browser has written no session down');
  if (kept.length > 0) throw new Error(kept.join(', '));
}
