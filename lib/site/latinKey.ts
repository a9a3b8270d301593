/**
 * The Latin letter or digit of a key. If the layout has another script, or digits only with Shift, the position of the key decides: Ф on a Russian
 * keyboard is A, and & on a French one is 1.
 * @param key the character that the layout gives; `code` is the position
 */
export function latinKey({ key, code }: { readonly key: string; readonly code: string }): string {
  if (/^[؟？፧]$/.test(key)) return '?';
  const [, letter, figure] = /^(?:Key([A-Z])|(?:Digit|Numpad)([0-9]))$/.exec(code) ?? [];
  if (figure !== undefined && !/^[a-z?]$/i.test(key)) return figure;
  // An input method reports "Process" while it waits for more keys.
  const isOther = /^[^\p{Script=Latin}\p{N}\p{P}\p{S}]$/u.test(key) || key === 'Process';
  return letter !== undefined && isOther ? letter.toLowerCase() : key;
}
