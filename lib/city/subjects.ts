/** What an answer can be about: a need that a service of the City meets, or a program with rules of its own. */
import { isNeedId, type NeedId } from './needs';
import { PROGRAMS, type ProgramId } from './programs';

export type Subject = NeedId | ProgramId;

/** Whether a text names a program. No program has the id of a need. */
export const isProgramId = (id: string): id is ProgramId => PROGRAMS.some((program) => program.id === id);

/** Whether a text, from a form for instance, names something that has an answer. */
export const isSubject = (id: string): id is Subject => isNeedId(id) || isProgramId(id);
