/** What somebody typed or pasted into any field, made plain: the one place where hidden marks, digits and dashes are read. */

/** The figures of Ethiopic, which are added up and not strung together: ፳፻፲፱ is 20 × 100 + 10 + 9. */
const ETHIOPIC = /[\u1369-\u137b]+/g;

/**
 * Takes away what is not seen (marks of direction, joiners, a byte order mark), turns the digits of any script into 0 to 9, every dash into a
 * hyphen and every space into a plain one. Letters stay as they are.
 */
export function plainTyped(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(figureOf(digit)))
    .replace(ETHIOPIC, (figures) => String(sumOf(figures)))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[／⁄∕]/g, '/')
    .replace(/\p{Zs}/gu, ' ')
    .trim();
}

/** Unicode keeps the ten digits of a script together, and where sets of ten follow each other there is nothing between them. */
function figureOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
  return before % 10;
}

function sumOf(figures: string): number {
  let sum = 0;
  for (const figure of figures) {
    const place = figure.charCodeAt(0) - 0x1369;
    if (place === 18) sum = Math.max(1, sum) * 100;
    else sum += place < 9 ? place + 1 : (place - 8) * 10;
  }
  return sum;
}
