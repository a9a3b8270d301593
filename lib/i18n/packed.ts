import type { Catalogs, Messages } from './catalogs';

/** Where the keys of a catalog branch; 0 where a message stands. */
export type Keys = 0 | { readonly [key: string]: Keys };

/** Several languages with the same keys: the keys once, and for each language its messages in their order. */
export interface Packed {
  readonly keys: Keys;
  readonly messages: Readonly<Record<string, readonly unknown[]>>;
}

/** The catalogs as an island reads them. */
export function unpacked({ keys, messages }: Packed): Catalogs {
  return Object.fromEntries(
    Object.entries(messages).map(([code, each]) => {
      const next = each[Symbol.iterator]();
      return [code, hung(keys, () => next.next().value) as Messages];
    }),
  ) as Catalogs;
}

const hung = (keys: Keys, next: () => unknown): unknown =>
  keys === 0
    ? next()
    : Object.fromEntries(Object.entries(keys).map(([key, below]) => [key, hung(below, next)]));
