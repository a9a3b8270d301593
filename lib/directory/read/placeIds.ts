/** Makes the ids of places of files: the same for the same file, unique, and never one of ours by accident. */
import { idOf } from './loose';
import type { Described } from './places';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A text as letters, digits and hyphens. An id must not contain a dot. */
const slug = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

export class Ids {
  private readonly times = new Map<string, number>();
  private readonly seen = new Set<string>();

  /**
   * The id of a service or an organization. A repeated id gets a number at its end.
   * @param given the value of our attribute `place`; no other id can be that of one of our places
   * @param written the ids in the file, the most specific first
   * @param names make the id if the file has none
   */
  of(given: string | undefined, written: readonly unknown[], names: readonly unknown[]): string {
    if (given !== undefined) return this.unique(given);
    const ids = written.map(idOf);
    const id =
      ids.find((one) => one !== undefined)?.toLowerCase() ?? names.map(idOf).filter(Boolean).join(' ');
    return this.unique(UUID.test(id) ? id : `record-${slug(id) || 'unnamed'}`);
  }

  /** The id of another location of the same service. */
  ofSite(id: string, written: string | undefined, at: number): string {
    return written === undefined ? this.unique(`${id}-${at + 1}`) : this.of(undefined, [written], []);
  }

  private unique(id: string): string {
    const time = (this.times.get(id) ?? 0) + 1;
    this.times.set(id, time);
    return time === 1 ? id : this.unique(`${id}-${time}`);
  }

  /** Whether the very same place was read before, from this file or another. */
  isRepeated(place: Described): boolean {
    const content = JSON.stringify(place);
    if (this.seen.has(content)) return true;
    this.seen.add(content);
    return false;
  }
}
