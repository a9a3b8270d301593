/** The median of several measurements with the lowest and the highest: `1,234 (1,200–1,300)`. Other work on the machine changes a median less than a mean. */
export function shown(values: readonly number[], digits = 0): string {
  const sorted = [...values].sort((one, other) => one - other);
  const text = (value = 0) =>
    value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const [least, most] = [text(sorted[0]), text(sorted.at(-1))];
  return least === most ? least : `${text(median(values))} (${least}–${most})`;
}

/** @param values an odd number of values */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Prints a table in Markdown, to paste into `docs/performance.md`. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  console.log(`### ${title}\n\n${lines.join('\n')}\n`);
}
