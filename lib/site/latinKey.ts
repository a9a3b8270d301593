/**
 * What a key says on a keyboard with Latin letters and figures. Where a layout writes another script, or figures only with Shift, the key is known
 * by its place: Ф on a Russian keyboard is A, and & on a French one is 1.
 * @param key what the layout makes of it, and `code`, its place
 */
export function latinKey({ key, code }: { readonly key: string; readonly code: string }): string {
  if (/^[؟？፧]$/.test(key)) return '?';
  const [, letter, figure] = /^(?:Key([A-Z])|(?:Digit|Numpad)([0-9]))$/.exec(code) ?? [];
  if (figure !== undefined && !/^[a-z?]$/i.test(key)) return figure;
  // An input method says "Process" where it waits for more.
  const isOther = /^[^\p{Script=Latin}\p{N}\p{P}\p{S}]$/u.test(key) || key === 'Process';
  return letter !== undefined && isOther ? letter.toLowerCase() : key;
}
