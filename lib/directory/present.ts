/** The fields that say something: those that are undefined or an empty list are left out. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const said: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const [field, value] of Object.entries(fields) as [keyof T, T[keyof T]][]) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    said[field] = value as Exclude<T[keyof T], undefined>;
  }
  return said;
}
