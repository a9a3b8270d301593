/** Normalizes what a person typed or pasted: invisible characters, digits, dashes and spaces. */

/** Ethiopic numerals, which are not positional: ፳፻፲፱ is 20 × 100 + 10 + 9. */
const ETHIOPIC = /[\u1369-\u137b]+/g;

/**
 * Removes invisible characters (direction marks, joiners, a byte order mark), and turns the digits of any script into 0 to 9, every dash into a
 * hyphen and every space into a plain space. It keeps letters.
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

/** The value of a digit in any script. Unicode keeps the ten digits of a script together; if two sets are adjacent, there is no gap. */
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
