/** Norms by their id, with the source each one is read in. */
import { NORMS, type Norm, SOURCES, type Source, type SourceId } from '@/rules';

const byId: ReadonlyMap<string, Norm> = new Map(NORMS.map((norm) => [norm.id, norm]));

/**
 * One norm.
 * @throws Error naming an id that no norm has
 */
export function normById(id: string): Norm {
  const norm = byId.get(id);
  if (!norm) throw new Error(`There is no norm "${id}"`);
  return norm;
}

/** Where a norm can be read, when it was read last, and when it is read again. */
export const sourceOf = ({ source }: Norm): Source => SOURCES[source as SourceId];
