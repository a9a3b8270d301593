/** The days on which the law changes, or a court or an agreement holds a norm back. */
import { type Day, edgesOf, type Norm } from '@/rules';

/** Every day on which one of the norms begins, ends or is held back, in order. */
export const changeDays = (norms: readonly Norm[]): readonly Day[] => [...new Set(edgesOf(norms))].sort();
