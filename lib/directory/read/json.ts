/**
 * Reads untrusted JSON. `JSON.parse` parses it; then a key that reaches a prototype, too many levels or too many values are refused.
 * `jsonc-parser` only finds the line of a syntax error, which `JSON.parse` reports differently in every browser.
 */
import { visit } from 'jsonc-parser';
import { type PathStep, type Problem, pathText, type Refusal } from '../problems';
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

/** The first unsafe part of a value, and its path. The limit of levels also limits this recursion. */
function unsafePart(value: unknown): Problem | undefined {
  const path: PathStep[] = [];
  let left: number = LIMITS.values;
  const search = (part: unknown): Refusal | undefined => {
    if (--left < 0) return 'too-many-values';
    if (typeof part !== 'object' || part === null) return undefined;
    if (path.length >= LIMITS.depth) return 'too-deep';
    const steps: Iterable<PathStep> = Array.isArray(part) ? part.keys() : Object.keys(part);
    for (const step of steps) {
      if (typeof step === 'string' && FORBIDDEN_KEYS.has(step)) return 'forbidden-key';
      path.push(step);
      const found = search((part as Record<PathStep, unknown>)[step]);
      if (found !== undefined) return found;
      path.pop();
    }
    return undefined;
  };
  const code = search(value);
  return code && { code, path: pathText(path) };
}

/** The line of the first syntax error; line 1 if the text has too many levels for the parser. */
function lineOfFault(text: string): number {
  let offset = 0;
  const onError = (_error: number, at: number) => {
    offset = at;
    throw new Error('found');
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    // Found, or too many levels.
  }
  return text.slice(0, offset).split('\n').length;
}
