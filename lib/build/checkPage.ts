/** What a page may not hold, and why, in the words of the error. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/<script\b(?![^>]*\bsrc=)/, 'an inline script, which the policy refuses'],
  [/<style\b/, 'a <style>, which the policy refuses: use app/styles'],
  [/<[a-z][^<>]*\sstyle="/, 'a style attribute, which the policy refuses: use app/styles'],
  [/<[a-z][^<>]*\son[a-z]+="/, 'an inline event handler, which the policy refuses'],
  [/<(?:form)\b[^<>]*\saction="/, 'a form that sends somewhere'],
  [
    /<(?:script|img|iframe|source|audio|video|embed|object|input)\b[^<>]*\b(?:src|srcset|data)="(?!\/(?!\/)|data:)/,
    'something fetched from elsewhere',
  ],
  [
    /<link\b(?=[^<>]*\brel="(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest)")[^<>]*\bhref="(?!\/(?!\/)|data:)/,
    'something fetched from elsewhere',
  ],
  [/_next\//, "a file of Next's runtime, which is not served"],
  [
    /<template id="[BP]:|<div hidden="" id="S:/,
    'a part that a script of Next would have put in its place: a page must not suspend',
  ],
];

/**
 * Holds a finished page to what it promises.
 * @param address of the page, for the error
 * @throws Error that says what stands in the page and why it may not
 */
export function checkPage(address: string, html: string): void {
  for (const [pattern, what] of forbidden) {
    const found = pattern.exec(html);
    if (found) throw new Error(`${address} holds ${what}: ${found[0].slice(0, 120)}`);
  }
  if (!/<html lang="[a-zA-Z-]+"/.test(html)) throw new Error(`${address} does not say its language`);
  if (!/<title>[^<]+<\/title>/.test(html)) throw new Error(`${address} has no title`);
}
