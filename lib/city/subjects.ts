/** What an answer can be about: a need that a service of the City meets, or a program. */
import { isNeedId, type NeedId } from './needs';
import { PROGRAMS, type ProgramId } from './programs';

export type Subject = NeedId | ProgramId;

/** Whether a text is the id of a program. No program has the id of a need. */
export const isProgramId = (id: string): id is ProgramId => PROGRAMS.some((program) => program.id === id);

/** Whether a text, for instance from a form, is the id of a need or a program. */
export const isSubject = (id: string): id is Subject => isNeedId(id) || isProgramId(id);
