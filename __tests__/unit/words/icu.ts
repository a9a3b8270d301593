import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/**
 * The text of a message as a person reads it: without placeholders, with the `other` form of a plural or choice.
 * @throws SyntaxError from the parser if the message is not ICU MessageFormat
 */
export function readAs(text: string): string {
  return textOf(parse(text));
}

function textOf(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type === TYPE.tag) return textOf(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        return textOf(element.options.other?.value ?? []);
      return '';
    })
    .join('');
}

/**
 * The arguments of a message: placeholders with their kind, and tags; sorted, each once.
 * @throws SyntaxError from the parser if the message is not ICU MessageFormat
 */
export function placeholdersOf(text: string): string[] {
  return [...new Set(slots(parse(text)))].sort();
}

function slots(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`, ...slots(element.children)];
      case TYPE.plural:
      case TYPE.select:
        return [
          `${element.value} ${TYPE[element.type]}`,
          ...Object.values(element.options).flatMap(({ value }) => slots(value)),
        ];
      default:
        return [`${element.value} ${TYPE[element.type]}`];
    }
  });
}

/** The forms that each plural of a message has: `=1`, `one`, `other`. */
export function pluralsOf(text: string): string[][] {
  return forms(parse(text));
}

function forms(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element): string[][] => {
    if (element.type === TYPE.tag) return forms(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => forms(value));
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inside] : inside;
  });
}
