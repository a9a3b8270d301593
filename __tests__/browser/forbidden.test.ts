/** No built page has a sentence that is wrong under the law as we read it. */
import { parse } from 'node-html-parser';
import { FORBIDDEN } from '../unit/words/meaning/forbidden';
import { builtPages } from './builtPages';
import { expect, test } from './watched';

/** The sentences of a page, with its title and description. The text of a separate element is a separate sentence. */
function sentencesOf(html: string): readonly string[] {
  const page = parse(html);
  const meta = page.querySelectorAll('meta[content]').map((one) => one.getAttribute('content') ?? '');
  for (const one of page.querySelectorAll('script, style')) one.remove();
  return [page.structuredText, ...meta]
    .flatMap((text) => text.split(/\n|(?<=[.!?”]\s)/u))
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

for (const language of ['en', 'es'] as const)
  test(`${language}: no page has a sentence that is wrong under the law`, () => {
    const pages = builtPages().filter(({ address }) => address.startsWith(`/${language}/`));
    expect(pages.length).toBeGreaterThan(50);
    const wrong = pages.flatMap(({ address, html }) =>
      sentencesOf(html).flatMap((sentence) =>
        FORBIDDEN[language]
          .filter(
            (fault) => fault.pattern.test(sentence) && !('unless' in fault && fault.unless.test(sentence)),
          )
          .map(({ what }) => `${address}: ${what}: ${sentence}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
