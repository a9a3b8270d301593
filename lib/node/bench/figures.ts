/** What several runs gave: the one in the middle, and the two ends. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The middle of several measurements: on a machine that does other things too, a mean would measure those.
 * @param values at least one
 */
export function figure(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return { median: (low + high) / 2, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}

/** `1,234 (1,200–1,300)` */
export function shown({ median, least, most }: Figure, digits = 0): string {
  const number = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return least === most
    ? number.format(median)
    : `${number.format(median)} (${number.format(least)}–${number.format(most)})`;
}

/** Prints a table in Markdown, ready for `docs/performance.md`. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log(`### ${title}\n`);
  console.log([line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'), '\n');
}
