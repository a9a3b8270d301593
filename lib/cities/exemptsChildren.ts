import type { Norm } from '@/rules';

/** Whether a norm says that children are not checked. Without such a norm, no page may say that the City does not check anyone under 18. */
export const exemptsChildren = ({ requires, when }: Pick<Norm, 'requires' | 'when'>): boolean =>
  requires === 'not_required' && when.applicantAge?.join() === 'under-18';
