import { aliasesOf, PROGRAMS, type ProgramId } from '@/lib/cities/longmont/programs';
import { holds, wordsOf } from './typedWords';

/**
 * The programs that somebody may mean by what they type, so that nobody takes a program with rules of its own for a City service.
 * @param typed any text: accents, capitals and marks do not matter, and the end of the last word may be missing
 * @param nameOf the program's name in the language of the page
 * @returns ids in the order of the list; empty where fewer than two letters were typed
 */
export function programsMeantBy(typed: string, nameOf: (id: ProgramId) => string): readonly ProgramId[] {
  const wanted = wordsOf(typed);
  if (wanted.join('').length < 2) return [];
  return PROGRAMS.filter(({ id }) =>
    [nameOf(id), id, ...aliasesOf(id)].some((name) => holds(wordsOf(name), wanted)),
  ).map(({ id }) => id);
}
