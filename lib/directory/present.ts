/** A copy without the fields that are undefined or an empty list. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const copy: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const field in fields) {
    const value = fields[field];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    copy[field] = value as Exclude<T[typeof field], undefined>;
  }
  return copy;
}
