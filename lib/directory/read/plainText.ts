/** Turns text of a file into plain text: parses markup and entities, removes invisible characters. */
import { Parser } from 'htmlparser2';

const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;
/** Tags that begin and end a line. */
const BLOCKS = new Set(
  'br p div li ul ol tr table h1 h2 h3 h4 h5 h6 section article blockquote hr'.split(' '),
);
/** Tags whose content is not text. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg']);

/** How often a text is parsed: `&amp;lt;p&amp;gt;` is a paragraph that two systems have escaped. */
const PASSES = 3;

/**
 * The text of some HTML. The browser never parses it: a tokenizer does, and pages render the result as text.
 * @returns the text unchanged if it has neither a tag nor an entity
 */
function textOfHtml(text: string): string {
  let plain = text;
  for (let time = 0; time < PASSES && MARKUP.test(plain); time++) plain = readOnce(plain);
  return plain;
}

function readOnce(html: string): string {
  const parts: string[] = [];
  let unread = 0;
  const parser = new Parser({
    onopentag: (tag) => {
      if (UNREAD.has(tag)) unread++;
      if (BLOCKS.has(tag)) parts.push('\n');
    },
    onclosetag: (tag) => {
      if (UNREAD.has(tag)) unread--;
      if (BLOCKS.has(tag)) parts.push('\n');
    },
    ontext: (part) => {
      if (unread === 0) parts.push(part);
    },
  });
  parser.end(html);
  return parts.join('');
}

/** Characters that change the direction of a line, have no width, or control a device. */
const UNSEEN =
  /(?!\n)[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
/** Characters after which a zero-width joiner or non-joiner is kept. Elsewhere it could hide in a name. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Extended_Pictographic}]|\ufe0f/u;

/** Removes invisible characters and repeated spaces; keeps lines. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(UNSEEN, '')
    .replace(/(.?)([\u200c\u200d]+)/gu, (marked, before: string) => (JOINING.test(before) ? marked : before))
    .normalize('NFC')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Whether a text may have to be cleaned. Most need not be, and this check is quick. */
const NOT_PLAIN = /[^ -%'-;=-~\u00a1-\u00ac\u00ae-\u024f]| {2}|^ | $/;

/** Several lines of plain text. */
export const plainText = (text: string): string => (NOT_PLAIN.test(text) ? clean(textOfHtml(text)) : text);

/**
 * One line of plain text. A name that is nothing but markup is kept as it was written: rendered as text it does no harm, and without a
 * name the record would be set aside.
 */
export function plainLine(text: string): string {
  const line = plainText(text);
  return (line === '' && text.includes('<') ? clean(text) : line).replace(/\n+/g, ' ');
}
