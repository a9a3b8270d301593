/** What people type, as words to look for. */

/**
 * The words of a text without accents, capitals and marks.
 * @param text any text, in any language
 */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether each wanted word begins some word of a name. */
export function holds(name: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => name.some((candidate) => candidate.startsWith(word)));
}
