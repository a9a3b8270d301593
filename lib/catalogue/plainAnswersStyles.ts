/** The stylesheet that does the work of the questionnaire without scripts: it shows what the chosen replies lead to. */
import type { NeedId } from './needs';
import type { PlainAnswers, Way } from './plainAnswers';

/** The id of the radio button of a choice: what the page renders and the stylesheet names. */
export const choiceId = (group: string, value: string): string => `${group}-${value}`;

/** The id of the part that stands for a question. */
export const questionId = (fact: string): string => `ask-${fact}`;

/** The id of what is said about a need whatever the answer. */
export const aboutId = (need: NeedId): string => `about-${need}`;

/**
 * The stylesheet. A browser that does not know `:has()` takes none of it and shows everything.
 * @param needs every need that the page offers
 */
export function plainAnswersStyles({ asked, told }: PlainAnswers, needs: readonly NeedId[]): string {
  const shown = [
    ...asked.map(({ fact, ways }) => showing(questionId(fact), ways.map(selectorOf))),
    ...told.map(({ id, ways }) => showing(id, ways.map(selectorOf))),
    ...needs.map((need) => showing(aboutId(need), [chosen([choiceId('need', need)])])),
  ];
  return `@supports selector(:has(*)){.plain__if-old,.plain__hidden{display:none}.plain .plain__choices{display:block}${shown.join('')}}\n`;
}

const showing = (id: string, selectors: readonly string[]): string =>
  `${selectors.map((selector) => `.plain${selector} #${id}`).join(',')}{display:block}`;

const selectorOf = ({ needs, person, said }: Way): string =>
  [
    chosen(needs.map((need) => choiceId('need', need))),
    chosen([choiceId('who', person)]),
    ...said.map(({ fact, reply }) => chosen([choiceId(fact, reply)])),
  ].join('');

const chosen = (ids: readonly string[]): string =>
  `:has(${ids.length === 1 ? `#${ids[0]}` : `:is(${ids.map((id) => `#${id}`).join(',')})`}:checked)`;
