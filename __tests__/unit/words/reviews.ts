/** The reviews of languages by people who speak them, one for each namespace. */
import { createHash } from 'node:crypto';
import { treeOf } from './messageFiles';

/** The review of one namespace by one person. */
export interface Review {
  /** The day of the review. */
  readonly on: string;
  /** The initials of the reader, with their consent. */
  readonly by: string;
  /** The hash of the reviewed words, from `marksOf`. */
  readonly mark: string;
}

/** By language and namespace. English is the source, and has no review. */
export const REVIEWS: Readonly<Record<string, Readonly<Record<string, Review>>>> = {};

/** A hash of each namespace. It changes when a message changes in the language or in English. */
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
 * The namespaces of a language that still need a review.
 * @param marks the current hash of every namespace
 * @returns a line for each namespace without a review, or with a change since its review
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
