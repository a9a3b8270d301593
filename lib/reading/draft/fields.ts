/** Reads the fields of a norm in a file, with their lines. */
import type { Node } from 'jsonc-parser';
import { checkedDay, type Day, RulesError } from '@/rules';
import type { Tree } from './json';
import type { DraftFault, DraftProblem } from './problems';

/** The most faults to report, in the order of the file. */
const MOST_PROBLEMS = 100;
/** The most letters of a value to show. */
const MOST_SHOWN = 60;

/** The faults found so far, and the norm that is being read. */
export class Report {
  readonly problems: DraftProblem[] = [];
  /** The id of the norm that is being read. */
  norm: string | undefined;
  private readonly tree: Tree;

  constructor(tree: Tree) {
    this.tree = tree;
  }

  /** @param node the place of the fault */
  add(why: DraftFault, node: Node, at?: string): void {
    if (this.problems.length === MOST_PROBLEMS) return;
    this.problems.push({
      why,
      line: this.tree.lineOf(node),
      ...(this.norm && { norm: this.norm }),
      ...(at && { at: at.slice(0, MOST_SHOWN) }),
    });
  }
}

/** The nodes of the fields of an object, by name. Empty for anything else. */
export const fieldsOf = (node: Node): ReadonlyMap<string, Node> =>
  new Map(
    (node.type === 'object' ? (node.children ?? []) : []).flatMap(({ children: [name, value] = [] }) =>
      name && value ? [[String(name.value), value]] : [],
    ),
  );

/** Reads the fields of one object. Reports a field that is missing or has the wrong type. */
export class Fields {
  private readonly node: Node;
  private readonly fields: ReadonlyMap<string, Node>;
  private readonly report: Report;

  constructor(node: Node, report: Report) {
    this.node = node;
    this.fields = fieldsOf(node);
    this.report = report;
  }

  /** Reports each field that is not in the list; otherwise a misspelled field would be ignored silently. */
  only(names: readonly string[]): void {
    for (const [name, value] of this.fields)
      if (!names.includes(name)) this.report.add('unknown-field', value, name);
  }

  /** The value of a field, of any kind. */
  nodeOf(name: string): Node | undefined {
    return this.fields.get(name);
  }

  /** A text that is not empty. */
  text(name: string, missing: 'missing' | 'may-be-missing' = 'missing'): string | undefined {
    const found = this.fields.get(name);
    if (!found) {
      if (missing === 'missing') this.report.add('missing', this.node, name);
      return undefined;
    }
    if (typeof found.value === 'string' && found.value !== '') return found.value;
    this.report.add('wrong-type', found, name);
    return undefined;
  }

  /** A text that is one of those allowed. */
  oneOf<Value extends string>(
    name: string,
    values: readonly Value[],
    missing?: 'may-be-missing',
  ): Value | undefined {
    const text = this.text(name, missing);
    if (text === undefined) return undefined;
    const value = values.find((one) => one === text);
    if (value === undefined) this.report.add('unknown-value', this.fields.get(name) as Node, text);
    return value;
  }

  day(name: string, missing?: 'may-be-missing'): Day | undefined {
    const text = this.text(name, missing);
    if (text === undefined) return undefined;
    try {
      return checkedDay(text);
    } catch (error) {
      if (!(error instanceof RulesError)) throw error;
      this.report.add('not-a-day', this.fields.get(name) as Node, text);
      return undefined;
    }
  }

  /** The texts of a list, each with its node. */
  texts(name: string): readonly (readonly [string, Node])[] {
    const found = this.fields.get(name);
    if (!found) {
      this.report.add('missing', this.node, name);
      return [];
    }
    if (found.type !== 'array') {
      this.report.add('wrong-type', found, name);
      return [];
    }
    return (found.children ?? []).flatMap((child): (readonly [string, Node])[] => {
      if (typeof child.value === 'string') return [[child.value, child]];
      this.report.add('wrong-type', child, name);
      return [];
    });
  }
}
