/** A copy without the fields that are undefined or an empty list. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const copy: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const [field, value] of Object.entries(fields) as [keyof T, T[keyof T]][]) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    copy[field] = value as Exclude<T[keyof T], undefined>;
  }
  return copy;
}
