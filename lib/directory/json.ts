/**
 * Reads JSON that a stranger wrote. `JSON.parse` reads the values; `jsonc-parser` knows their lines, which `JSON.parse` says
 * differently in every browser. What neither refuses is refused here: a key twice, a key that reaches a prototype, too much.
 */
import { findNodeAtLocation, type JSONVisitor, type Node, parseTree, visit } from 'jsonc-parser';
import { type PathStep, type Problem, type ProblemCode, pathText } from './problems';

export const JSON_LIMITS = { depth: 32, values: 100_000 } as const;

/** Keys that reach an object's prototype in careless code. No field of the standard has such a name. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export type JsonReading =
  | { readonly ok: true; readonly value: unknown; lineOf(path: readonly PathStep[]): number }
  | { readonly ok: false; readonly problem: Problem };

/** @returns the value and the line of each of its parts, or the first thing that is wrong. Throws nothing for any text. */
export function readJson(text: string): JsonReading {
  try {
    visit(text, checks(text), { disallowComments: true });
    const value: unknown = JSON.parse(text);
    return { ok: true, value, lineOf: linesOf(text) };
  } catch (fault) {
    if (fault instanceof JsonFault) return { ok: false, problem: fault.problem };
    return { ok: false, problem: { code: 'not-json', path: '', line: 1 } };
  }
}

class JsonFault extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Stops at the first fault: the parser calls itself for each level, so a deep text must not be read to its end. */
function checks(text: string): JSONVisitor {
  let values = 0;
  const keys: Set<string>[] = [];
  const fail = (code: ProblemCode, offset: number, path: readonly PathStep[] = []): never => {
    throw new JsonFault({ code, path: pathText(path), line: lineAt(text, offset) });
  };
  const count = (offset: number, path: () => readonly PathStep[]) => {
    if (++values > JSON_LIMITS.values) fail('too-many-values', offset, path());
  };
  const open = (offset: number, path: () => readonly PathStep[]) => {
    count(offset, path);
    if (path().length >= JSON_LIMITS.depth) fail('too-deep', offset, path());
  };
  return {
    onError: (_error, offset) => fail('not-json', offset),
    onLiteralValue: (_value, offset, _length, _line, _character, path) => count(offset, path),
    onArrayBegin: (offset, _length, _line, _character, path) => open(offset, path),
    onObjectBegin: (offset, _length, _line, _character, path) => {
      open(offset, path);
      keys.push(new Set());
    },
    onObjectProperty: (key, offset, _length, _line, _character, path) => {
      if (FORBIDDEN_KEYS.has(key)) fail('forbidden-key', offset, path());
      const known = keys[keys.length - 1];
      if (known?.has(key)) fail('duplicate-key', offset, [...path(), key]);
      known?.add(key);
    },
    onObjectEnd: () => keys.pop(),
  };
}

/** Finds the line of the deepest part of a path that is there: a missing field has the line of what lacks it. */
function linesOf(text: string): (path: readonly PathStep[]) => number {
  let tree: Node | undefined;
  return (path) => {
    tree ??= parseTree(text) as Node;
    let [node, steps]: [Node | undefined, PathStep[]] = [undefined, [...path]];
    for (; node === undefined; steps = steps.slice(0, -1)) node = findNodeAtLocation(tree, steps);
    return lineAt(text, node.offset);
  };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
