/**
 * The middle of several measurements, and the two ends: `1,234 (1,200–1,300)`. On a machine that does other things too, a mean would measure
 * those.
 */
export function shown(values: readonly number[], digits = 0): string {
  const sorted = [...values].sort((one, other) => one - other);
  const text = (value = 0) =>
    value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const [least, most] = [text(sorted[0]), text(sorted.at(-1))];
  return least === most ? least : `${text(median(values))} (${least}–${most})`;
}

/** @param values an odd number of them */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Prints a table in Markdown, ready for `docs/performance.md`. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  console.log(`### ${title}\n\n${lines.join('\n')}\n`);
}
