/** Who has read the words of a language: people who speak it, a namespace at a time. */
import { createHash } from 'node:crypto';
import { treeOf } from './messageFiles';

/** One namespace, as one person read it. */
export interface Review {
  /** The day it was read. */
  readonly on: string;
  /** Initials of who read it, with their consent. */
  readonly by: string;
  /** The mark of the words that were read, as `marksOf` gives it. */
  readonly mark: string;
}

/** By language and namespace. English is the source, and has no review. */
export const REVIEWS: Readonly<Record<string, Readonly<Record<string, Review>>>> = {};

/** A mark of each namespace: it changes when a message of the namespace changes, in the language or in English. */
export function marksOf(language: string): Record<string, string> {
  const [english, theirs] = [treeOf('en'), treeOf(language)];
  const markOf = (namespace: string) =>
    createHash('sha256')
      .update(JSON.stringify([english[namespace], theirs[namespace]]))
      .digest('hex')
      .slice(0, 12);
  return Object.fromEntries(Object.keys(english).map((namespace) => [namespace, markOf(namespace)]));
}

/**
 * What is still to be read in a language before its note may go.
 * @param marks the mark of every namespace as it stands
 * @returns a line for each namespace that nobody has read, or that changed after it was read
 */
export function unreadIn(
  marks: Readonly<Record<string, string>>,
  reviews: Readonly<Record<string, Review>>,
): string[] {
  return Object.entries(marks).flatMap(([namespace, mark]) => {
    const review = reviews[namespace];
    if (!review) return [`${namespace}: not read (mark ${mark})`];
    return review.mark === mark ? [] : [`${namespace}: changed since ${review.on} (mark ${mark})`];
  });
}
