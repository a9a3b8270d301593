/** The style sheet of the questionnaire without scripts: it shows the answers for the chosen replies. */
import { choicesOf, NEEDS, type NeedId } from '@/lib/city/needs';
import type { PlainWay, Told } from './plainAnswers';

/** The id of the radio button of a choice, in the page and in the style sheet. */
export const choiceId = (group: string, value: string): string => `${group}-${value}`;

/** The id of the question of a need. */
export const questionId = (need: NeedId): string => `ask-${need}`;

/** The style sheet. A browser without `:has()` ignores it and shows every answer. */
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
