/** Norms by id, with their sources. */
import { NORMS, type Norm, SOURCES, type Source, type SourceId } from '@/rules';

const byId: ReadonlyMap<string, Norm> = new Map(NORMS.map((norm) => [norm.id, norm]));

/**
 * One norm.
 * @throws Error naming an unknown id
 */
export function normById(id: string): Norm {
  const norm = byId.get(id);
  if (!norm) throw new Error(`There is no norm "${id}"`);
  return norm;
}

/** The source of a norm, with its days of review. */
export const sourceOf = ({ source }: Norm): Source => SOURCES[source as SourceId];
