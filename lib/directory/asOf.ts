/** When the data of a place was current: a day, a year, several years, or no date on a page that still exists. */
export type AsOf =
  | { readonly code: 'day'; readonly day: string }
  | { readonly code: 'year'; readonly year: string }
  | { readonly code: 'range'; readonly first: string; readonly last: string }
  | { readonly code: 'two-years'; readonly first: string; readonly last: string }
  | { readonly code: 'undated' };

/**
 * Reads the written form: `2026-05-01`, `2025`, `2018-2020`, `2017, 2023`, or `undated`.
 * Years stay strings, so that no language writes them with a thousands separator.
 * @returns undefined if the text is none of these
 */
export function readAsOf(text: string): AsOf | undefined {
  if (text === 'undated') return { code: 'undated' };
  if (isDay(text)) return { code: 'day', day: text };
  if (/^[12]\d{3}$/.test(text)) return { code: 'year', year: text };
  const [, first, between, last] = /^([12]\d{3})(-|, )([12]\d{3})$/.exec(text) ?? [];
  if (first === undefined || last === undefined || first >= last) return undefined;
  return { code: between === '-' ? 'range' : 'two-years', first, last };
}

/** Whether a text is a calendar day as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
