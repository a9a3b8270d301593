import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { Messages } from '../../lib/i18n/parts';

/** A made-up language: a mark on every letter, every word half as long again. ISO 639 reserves its code for private use. */
export const pseudoCode = 'qaa';

const marked = new Map(
  [...'aeioucdghklnrstwyz'].map((letter, index) => [letter, [...'áéîöûçđğĥķłñŕšťŵýž'][index] ?? letter]),
);
const vowel = /[aeiou]/i;

/** The messages of a language in the made-up language; placeholders and plurals stay as they are. */
export function inPseudoLanguage(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudo(value) : inPseudoLanguage(value),
    ]),
  );
}

const pseudo = (message: string): string => printAST(parse(message).map(strange));

function strange(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: strangeText(element.value) };
    case TYPE.tag:
      return { ...element, children: element.children.map(strange) };
    case TYPE.plural:
    case TYPE.select:
      return {
        ...element,
        options: Object.fromEntries(
          Object.entries(element.options).map(([name, option]) => [
            name,
            { ...option, value: option.value.map(strange) },
          ]),
        ),
      };
    default:
      return element;
  }
}

/** Doubles vowels, which makes a text about two fifths longer. Isolates figures that contain a mark, as a real file does. */
const strangeText = (text: string): string =>
  [...text.replace(/\d+(?:[-–/]\d+|\([a-z]\))+/g, '\u2066$&\u2069')]
    .map((letter) => {
      const small = letter.toLowerCase();
      const mark = marked.get(small) ?? letter;
      const own = letter === small ? mark : mark.toUpperCase();
      return vowel.test(letter) ? own + mark : own;
    })
    .join('');
