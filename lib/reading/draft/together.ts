/** Finds faults between norms that can each be read. */
import type { Node } from 'jsonc-parser';
import { AUTHORITIES, type Authority, conflictsIn, type Norm } from '@/rules';
import type { Report } from './fields';

type NodeOf = (id: string) => Node;

/** Reports norms that defeat no existing norm, days without a general rule, and contradictions. */
export function reportTogether(norms: readonly Norm[], nodeOf: NodeOf, report: Report): void {
  const byId = new Map(norms.map((norm) => [norm.id, norm]));
  for (const norm of norms) {
    report.norm = norm.id;
    reportHanging(norm, byId, nodeOf, report);
  }
  for (const authority of AUTHORITIES)
    reportGaps(
      authority,
      norms.filter((norm) => norm.authority === authority),
      nodeOf,
      report,
    );
  if (report.problems.length > 0) return;
  for (const { norms: ids } of conflictsIn(norms)) {
    const [first, ...others] = ids.map((id) => byId.get(id) as Norm) as [Norm, ...Norm[]];
    const against = others.filter(({ requires, why }) => requires !== first.requires || why !== first.why);
    report.norm = first.id;
    report.add('contradiction', nodeOf(first.id), against.map(({ id }) => id).join(', '));
  }
}

function reportHanging(norm: Norm, byId: ReadonlyMap<string, Norm>, nodeOf: NodeOf, report: Report): void {
  const node = nodeOf(norm.id);
  for (const id of norm.defeats) {
    const other = byId.get(id);
    if (!other) report.add('unknown-norm', node, id);
    else if (other.authority !== norm.authority) report.add('other-authority', node, id);
    else if (!standsWith(other, norm)) report.add('other-days', node, id);
  }
  if (defeatsItself(norm, byId)) report.add('circle', node);
}

/** Whether a norm is in force on every day on which another is. */
const standsWith = (norm: Norm, other: Norm): boolean =>
  norm.from <= other.from &&
  (norm.until === undefined || (other.until !== undefined && other.until <= norm.until));

/** Whether a chain of `defeats` leads back to the norm. */
function defeatsItself(norm: Norm, byId: ReadonlyMap<string, Norm>): boolean {
  const seen = new Set<string>();
  const open = [...norm.defeats];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === norm.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(byId.get(id)?.defeats ?? []));
  }
  return false;
}

/** Every authority needs one general rule without conditions on each day after its first. */
function reportGaps(authority: Authority, norms: readonly Norm[], nodeOf: NodeOf, report: Report): void {
  const general = norms
    .filter(({ defeats }) => defeats.length === 0)
    .sort((one, other) => one.from.localeCompare(other.from));
  report.norm = undefined;
  if (general.length === 0) report.add('gap', nodeOf(norms[0]?.id ?? ''), authority);
  for (const [at, norm] of general.entries()) {
    report.norm = norm.id;
    if (Object.keys(norm.when).length > 0) report.add('general-rule', nodeOf(norm.id));
    const next = general[at + 1];
    if (norm.until !== undefined && (next === undefined || next.from > norm.until))
      report.add('gap', nodeOf(norm.id), norm.until);
    if (next !== undefined && (norm.until === undefined || next.from < norm.until))
      report.add('contradiction', nodeOf(norm.id), next.id);
  }
}
