/** What people type, as words to look for. */
import { plainTyped } from '@/lib/typed';

/**
 * The words of a text without accents, capitals and marks; the Vietnamese đ is a d with an accent that Unicode does not take apart.
 * @param text any text, in any language
 */
export function wordsOf(text: string): readonly string[] {
  return plainTyped(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Scripts that write no space between words, or an article and a preposition together with the word. */
const runTogether = /[\p{Script=Arabic}\p{Script=Ethiopic}\p{Script=Han}]/u;

/** Whether each wanted word begins some word of a name; in scripts that run words together it may stand anywhere in one. */
export function holds(name: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => {
    const isIn = runTogether.test(word) ? 'includes' : 'startsWith';
    return name.some((candidate) => candidate[isIn](word));
  });
}
