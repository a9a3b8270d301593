/**
 * Reads JSON that a stranger wrote. `JSON.parse` says differently in every browser where a text breaks, keeps the last of two equal
 * keys without a word, and knows no limit; this reader names the line of every value and stops early.
 */
import { type PathStep, type Problem, type ProblemCode, pathText } from './problems';

export const JSON_LIMITS = { depth: 32, values: 100_000 } as const;

/** Keys that reach an object's prototype in careless code. No field of the standard has such a name. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export type JsonReading =
  | { readonly ok: true; readonly value: unknown; lineOf(path: readonly PathStep[]): number }
  | { readonly ok: false; readonly problem: Problem };

/** @returns the value and the line of each of its parts, or the first thing that is wrong. Throws nothing for any text. */
export function readJson(text: string): JsonReading {
  const reader = new JsonReader(text);
  try {
    const value = reader.document();
    return { ok: true, value, lineOf: (path) => reader.lineOf(value, path) };
  } catch (fault) {
    if (fault instanceof JsonFault) return { ok: false, problem: fault.problem };
    throw fault;
  }
}

class JsonFault extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

type Container = Record<string, unknown> | unknown[];

class JsonReader {
  private at = 0;
  private line = 1;
  private values = 0;
  private readonly path: PathStep[] = [];
  private readonly lines = new Map<Container, Map<PathStep, number>>();
  private firstLine = 1;

  constructor(private readonly text: string) {}

  document(): unknown {
    this.space();
    this.firstLine = this.line;
    const value = this.value();
    this.space();
    if (this.at < this.text.length) this.fail('not-json');
    return value;
  }

  /** The line of the deepest part of a path that is there: a missing field has the line of what lacks it. */
  lineOf(value: unknown, path: readonly PathStep[]): number {
    let line = this.firstLine;
    let part = value;
    for (const step of path) {
      const lines = this.lines.get(part as Container);
      const found = lines?.get(step);
      if (found === undefined) return line;
      line = found;
      part = (part as Record<PathStep, unknown>)[step];
    }
    return line;
  }

  private fail(code: ProblemCode): never {
    throw new JsonFault({ code, path: pathText(this.path), line: this.line });
  }

  private space(): void {
    for (; ; this.at++) {
      const character = this.text[this.at];
      if (character === '\n') this.line++;
      else if (character !== ' ' && character !== '\t' && character !== '\r') return;
    }
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private value(): unknown {
    if (++this.values > JSON_LIMITS.values) this.fail('too-many-values');
    const character = this.text[this.at];
    if (character === '{') return this.nested(() => this.object());
    if (character === '[') return this.nested(() => this.array());
    if (character === '"') return this.string();
    const plain = /(?:true|false|null|-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?)(?![\w.+-])/y;
    plain.lastIndex = this.at;
    const literal = plain.exec(this.text)?.[0];
    if (literal === undefined) this.fail('not-json');
    this.at += literal.length;
    return JSON.parse(literal);
  }

  private nested<T>(read: () => T): T {
    if (this.path.length >= JSON_LIMITS.depth) this.fail('too-deep');
    this.at++;
    this.space();
    return read();
  }

  private member(container: Container, lines: Map<PathStep, number>, step: PathStep): void {
    this.path.push(step);
    lines.set(step, this.line);
    (container as Record<PathStep, unknown>)[step] = this.value();
    this.path.pop();
    this.space();
  }

  private object(): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    const lines = new Map<PathStep, number>();
    this.lines.set(object, lines);
    if (this.take('}')) return object;
    do {
      this.space();
      const key = this.string();
      if (FORBIDDEN_KEYS.has(key)) this.fail('forbidden-key');
      if (lines.has(key)) {
        this.path.push(key);
        this.fail('duplicate-key');
      }
      this.space();
      if (!this.take(':')) this.fail('not-json');
      this.space();
      this.member(object, lines, key);
    } while (this.take(','));
    if (!this.take('}')) this.fail('not-json');
    return object;
  }

  private array(): unknown[] {
    const array: unknown[] = [];
    const lines = new Map<PathStep, number>();
    this.lines.set(array, lines);
    if (this.take(']')) return array;
    do {
      this.space();
      this.member(array, lines, array.length);
    } while (this.take(','));
    if (!this.take(']')) this.fail('not-json');
    return array;
  }

  private string(): string {
    const start = this.at;
    if (!this.take('"')) this.fail('not-json');
    for (; this.text[this.at] !== '"'; this.at++) {
      const code = this.text.charCodeAt(this.at);
      // The end of the text has no code; a raw control character, a line break too, is not allowed in a string.
      if (Number.isNaN(code) || code < 0x20) this.fail('not-json');
      if (this.text[this.at] === '\\') this.at++;
    }
    this.at++;
    try {
      return JSON.parse(this.text.slice(start, this.at)) as string;
    } catch {
      return this.fail('not-json');
    }
  }
}
