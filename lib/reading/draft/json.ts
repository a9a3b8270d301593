/** Reads untrusted JSON as a tree with lines. Nothing becomes a JavaScript object, so no key can reach a prototype. */
import { type Node, parseTree, visit } from 'jsonc-parser';
import { FORBIDDEN_KEYS } from '@/lib/directory/read/json';
import type { DraftFault, DraftProblem } from './problems';

/** More levels than the published file has, and far fewer than would overflow the stack. */
const MOST_LEVELS = 16;
/** In letters; five times the published file. */
const MOST_LETTERS = 2_000_000;

/** A tree, and the lines of its nodes. */
export interface Tree {
  readonly root: Node;
  readonly lineOf: (node: Pick<Node, 'offset'>) => number;
}

/** @returns the tree, or the first fault. Never throws. */
export function readTree(text: string): Tree | DraftProblem {
  if (text.length > MOST_LETTERS) return { why: 'too-large', line: 1 };
  const fault = firstFault(text);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  if (fault) return { why: fault.why, line: lineAt(fault.offset), ...(fault.at && { at: fault.at }) };
  const root = parseTree(text, [], { disallowComments: true });
  return root ? { root, lineOf: ({ offset }) => lineAt(offset) } : { why: 'not-json', line: 1 };
}

interface Fault {
  readonly why: DraftFault;
  readonly offset: number;
  readonly at?: string;
}

class Stop extends Error {}

/** Stops at the first fault, so that a deeply nested text is not read to its end. */
function firstFault(text: string): Fault | undefined {
  let fault: Fault | undefined;
  const names: Set<string>[] = [];
  const stop = (found: Fault): never => {
    fault = found;
    throw new Stop();
  };
  const deeper = (offset: number) => {
    if (names.push(new Set()) > MOST_LEVELS) stop({ why: 'too-deep', offset });
  };
  const onObjectProperty = (name: string, offset: number) => {
    if (FORBIDDEN_KEYS.has(name)) stop({ why: 'forbidden-key', offset, at: name });
    const here = names[names.length - 1];
    if (here?.has(name)) stop({ why: 'named-twice', offset, at: name });
    here?.add(name);
  };
  try {
    visit(
      text,
      {
        onError: (_error, offset) => stop({ why: 'not-json', offset }),
        onObjectBegin: deeper,
        onArrayBegin: deeper,
        onObjectEnd: () => void names.pop(),
        onArrayEnd: () => void names.pop(),
        onObjectProperty,
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return fault;
}
