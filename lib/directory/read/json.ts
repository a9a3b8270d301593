/**
 * Reads JSON that a stranger wrote. `JSON.parse` reads the values; what it lets through and is not safe is refused here: a key that
 * reaches a prototype, too many levels, too many values. `jsonc-parser` only knows the line of a fault, which `JSON.parse` says
 * differently in every browser.
 */
import { visit } from 'jsonc-parser';
import { type PathStep, type Problem, pathText } from '../problems';
import { LIMITS } from './limits';

/** Keys that reach an object's prototype in careless code. No field of the standard has such a name. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/** @returns the value, or the first thing that is wrong. Throws nothing for any text. */
export function readJson(text: string): JsonReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: { code: 'not-json', path: '', line: lineOfFault(text) } };
  }
  const problem = unsafePart(value);
  return problem === undefined ? { ok: true, value } : { ok: false, problem };
}

/** What is not safe in a value, and the way there. It goes no deeper than the limit, so no depth can end it. */
function unsafePart(value: unknown): Problem | undefined {
  const found = searched(value, 0, { left: LIMITS.values });
  return found === undefined ? undefined : { code: found.code, path: pathText(found.path.reverse()) };
}

interface Unsafe {
  readonly code: Problem['code'];
  /** From the part to the whole. */
  readonly path: PathStep[];
}

function searched(value: unknown, depth: number, count: { left: number }): Unsafe | undefined {
  if (--count.left < 0) return { code: 'too-many-values', path: [] };
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= LIMITS.depth) return { code: 'too-deep', path: [] };
  const steps: Iterable<PathStep> = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const step of steps) {
    if (typeof step === 'string' && FORBIDDEN_KEYS.has(step)) return { code: 'forbidden-key', path: [] };
    const found = searched((value as Record<PathStep, unknown>)[step], depth + 1, count);
    if (found === undefined) continue;
    found.path.push(step);
    return found;
  }
  return undefined;
}

class Stop extends Error {}

/** The line of the first fault. Reading stops there, so a deep text is not read to its end. */
function lineOfFault(text: string): number {
  let offset = 0;
  let depth = 0;
  const deeper = () => {
    if (++depth > LIMITS.depth) throw new Stop();
  };
  try {
    visit(
      text,
      {
        onError: (_error, at) => {
          offset = at;
          throw new Stop();
        },
        onArrayBegin: deeper,
        onObjectBegin: deeper,
        onArrayEnd: () => void depth--,
        onObjectEnd: () => void depth--,
      },
      { disallowComments: true },
    );
  } catch {
    // The first fault was found, or the text is too deep to look for it.
  }
  return text.slice(0, offset).split('\n').length;
}
