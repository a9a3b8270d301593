/**
 * Reads a draft: a copy of the published rules (`/data/norms.json`), changed by hand. It guesses nothing: an unknown field, a misspelled name or a norm
 * that defeats no existing norm is reported with its norm and line.
 */
import type { Node } from 'jsonc-parser';
import { AUTHORITIES, FACT_NAMES, FACTS, type Fact, type Norm } from '@/rules';
import { Fields, fieldsOf, Report } from './fields';
import { readTree } from './json';
import type { DraftProblem } from './problems';
import { reportTogether } from './together';

export type Draft = { readonly norms: readonly Norm[] } | { readonly problems: readonly DraftProblem[] };

/** Several times our number of norms. Each norm is evaluated on every day on which one begins. */
const MOST_NORMS = 300;

const REQUIRES = ['required', 'not_required', 'unsettled'] as const;
const WHYS = ['policy-silent', 'sources-disagree', 'another-duty', 'court'] as const;
const HELD_BY = ['court-order', 'agreement'] as const;
/** Fields of the published file. The last three are for people and change no answer. */
const KNOWN = [
  ...[
    'id',
    'authority',
    'requires',
    'why',
    'when',
    'defeats',
    'from',
    'until',
    'heldBack',
    'clause',
    'source',
  ],
  ...['lastChecked', 'reviewBy', 'says'],
];

/** Reads a file of norms. Never throws. */
export function readDraft(text: string): Draft {
  const tree = readTree(text.replace(/^\uFEFF/, ' '));
  if ('why' in tree) return { problems: [tree] };
  const report = new Report(tree);
  const root = fieldsOf(tree.root);
  const list = root.get('norms');
  if (list?.type !== 'array' || !list.children?.length) {
    report.add('no-norms', list ?? tree.root);
    return { problems: report.problems };
  }
  if (list.children.length > MOST_NORMS) {
    report.add('too-large', list);
    return { problems: report.problems };
  }
  reportStrangeFacts(root.get('facts'), report);
  const nodes = new Map<string, Node>();
  // Faults between norms are reported at the line of the id.
  const norms = list.children.flatMap((node) => normOf(node, nodes, report));
  report.norm = undefined;
  // If a norm cannot be read, others that name it would only repeat the fault.
  if (report.problems.length === 0) reportTogether(norms, (id) => nodes.get(id) ?? list, report);
  return report.problems.length === 0 ? { norms } : { problems: report.problems };
}

/** Reports unknown facts in the list of facts: no question would ask for them, and no answer could depend on them. */
function reportStrangeFacts(list: Node | undefined, report: Report): void {
  for (const entry of list?.children ?? []) {
    const id = fieldsOf(entry).get('id');
    if (id && !FACT_NAMES.some((fact) => fact === id.value)) report.add('unknown-fact', id, String(id.value));
  }
}

/** One norm; an empty list if it has a fault. */
function normOf(node: Node, nodes: Map<string, Node>, report: Report): readonly Norm[] {
  report.norm = undefined;
  const before = report.problems.length;
  const fields = new Fields(node, report);
  const id = fields.text('id');
  report.norm = id;
  if (id !== undefined && nodes.has(id)) report.add('same-id', fields.nodeOf('id') ?? node, id);
  if (id !== undefined) nodes.set(id, fields.nodeOf('id') ?? node);
  fields.only(KNOWN);
  const authority = fields.oneOf('authority', AUTHORITIES);
  const requires = fields.oneOf('requires', REQUIRES);
  const why = fields.oneOf('why', WHYS, 'may-be-missing');
  const from = fields.day('from');
  const until = fields.day('until', 'may-be-missing');
  const clause = fields.text('clause');
  const source = fields.text('source');
  const held = fields.nodeOf('heldBack');
  const heldBack = held && heldBackOf(held, report);
  const when = whenOf(fields.nodeOf('when'), node, report);
  const defeats = fields.texts('defeats').map(([other]) => other);
  if (until !== undefined && from !== undefined && until <= from)
    report.add('days-in-order', fields.nodeOf('until') ?? node, until);
  if (requires && (requires === 'unsettled') !== (why !== undefined))
    report.add('says-why', fields.nodeOf('requires') ?? node);
  if (report.problems.length > before || !id || !authority || !requires || !from || !clause || !source)
    return [];
  return [
    {
      ...{ id, authority, requires, when, defeats, from, clause, source },
      ...(why && { why }),
      ...(until && { until }),
      ...(heldBack && { heldBack }),
    },
  ];
}

function heldBackOf(node: Node, report: Report): Norm['heldBack'] {
  const fields = new Fields(node, report);
  fields.only(['from', 'by']);
  const from = fields.day('from');
  const by = fields.oneOf('by', HELD_BY);
  return from !== undefined && by !== undefined ? { from, by } : undefined;
}

function whenOf(node: Node | undefined, norm: Node, report: Report): Norm['when'] {
  const when: Partial<Record<Fact, readonly string[]>> = {};
  if (node?.type !== 'object') {
    report.add(node ? 'wrong-type' : 'missing', node ?? norm, 'when');
    return {};
  }
  const fields = new Fields(node, report);
  for (const [name, list] of fieldsOf(node)) {
    const fact = FACT_NAMES.find((one) => one === name);
    if (fact === undefined) {
      report.add('unknown-fact', list, name);
      continue;
    }
    const known: readonly string[] = FACTS[fact];
    const values = fields.texts(fact);
    for (const [value, at] of values) if (!known.includes(value)) report.add('unknown-value', at, value);
    if (list.type === 'array' && values.length === 0) report.add('missing', list, name);
    when[fact] = values.map(([value]) => value);
  }
  return when as Norm['when'];
}
