/** The stylesheet that does the work of the questionnaire without scripts: it shows what the chosen replies lead to. */
import { choicesOf, NEEDS, type NeedId } from '@/lib/city/needs';
import type { PlainWay, Told } from './plainAnswers';

/** The id of the radio button of a choice: what the page renders and the stylesheet names. */
export const choiceId = (group: string, value: string): string => `${group}-${value}`;

/** The id of the question of a need. */
export const questionId = (need: NeedId): string => `ask-${need}`;

/** The stylesheet. A browser that does not know `:has()` takes none of it and shows everything. */
export function plainAnswersStyles(told: readonly Told[]): string {
  const asking = NEEDS.filter(({ id }) => choicesOf(id).length > 0);
  const shown = [
    ...asking.map(({ id }) => showing(questionId(id), [chosen([choiceId('need', id)])])),
    ...told.map(({ id, ways }) => showing(id, ways.map(selectorOf))),
  ];
  return `@supports selector(:has(*)){.plain__if-old,.plain__hidden{display:none}.plain .plain__choices{display:block}${shown.join('')}}\n`;
}

const showing = (id: string, selectors: readonly string[]): string =>
  `${selectors.map((selector) => `.plain${selector} #${id}`).join(',')}{display:block}`;

const selectorOf = ({ need, people, reply }: PlainWay): string =>
  chosen([choiceId('need', need), choiceId('who', people), ...(reply ? [choiceId(need, reply)] : [])]);

const chosen = (ids: readonly string[]): string => ids.map((id) => `:has(#${id}:checked)`).join('');
