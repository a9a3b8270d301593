import { useRef } from 'react';

/**
 * Keeps each part of a record the very same object for as long as it says the same, so that what is drawn of it is not drawn again.
 * @param record parts that can be written as JSON
 */
export function useSameParts<Key extends string, Part>(
  record: Readonly<Record<Key, Part>>,
): Readonly<Record<Key, Part>> {
  const kept = useRef<Partial<Record<Key, { readonly said: string; readonly part: Part }>>>({});
  const same: Partial<Record<Key, Part>> = {};
  for (const key in record) {
    const said = JSON.stringify(record[key]);
    const before = kept.current[key];
    const now = before?.said === said ? before : { said, part: record[key] };
    kept.current[key] = now;
    same[key] = now.part;
  }
  return same as Record<Key, Part>;
}
