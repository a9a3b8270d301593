/** Every word of some texts: what a class may be called. */
export function namesIn(texts: Iterable<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of texts) for (const name of text.match(/[\w-]+/g) ?? []) names.add(name);
  return names;
}

/**
 * A style sheet without the rules for classes that no page can have: the design system brings rules for much that we do not show.
 * @param css minified, without comments
 * @param names every word in which a class can be named: of the pages and the scripts
 */
export function stylesInUse(css: string, names: ReadonlySet<string>): string {
  return rulesOf(css)
    .map(({ head, body }) => {
      if (/^@(?:media|supports|layer|container)\b/.test(head)) {
        const inside = stylesInUse(body, names);
        return inside === '' ? '' : `${head}{${inside}}`;
      }
      if (head.startsWith('@')) return body === '' ? head : `${head}{${body}}`;
      const used = selectorsOf(head).filter((selector) => canMatch(selector, names));
      return used.length === 0 ? '' : `${used.join(',')}{${body}}`;
    })
    .join('');
}

interface Rule {
  readonly head: string;
  readonly body: string;
}

/** The rules of one level; a statement such as `@charset` has no body. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  while (start < css.length) {
    const open = endOf(css, start, '{;');
    if (css[open] !== '{') {
      rules.push({ head: css.slice(start, open + 1), body: '' });
      start = open + 1;
      continue;
    }
    let close = open;
    for (let depth = 1; depth > 0 && close < css.length; ) {
      close = endOf(css, close + 1, '{}');
      depth += css[close] === '{' ? 1 : -1;
    }
    rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, close) });
    start = close + 1;
  }
  return rules;
}

/** Where one of some characters comes next, outside of texts and addresses. */
function endOf(css: string, from: number, characters: string): number {
  let quote = '';
  for (let at = from; at < css.length; at++) {
    const character = css[at] ?? '';
    if (character === '\\') at++;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (characters.includes(character)) return at;
  }
  return css.length;
}

/** The selectors of a rule; a comma inside brackets parts nothing. */
function selectorsOf(head: string): string[] {
  return head.match(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\]|[^,])+/g) ?? [];
}

/** Whether each class of a selector is named somewhere; what stands in `:not()` and its like need not be. */
function canMatch(selector: string, names: ReadonlySet<string>): boolean {
  const classes = selector
    .replace(/:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)/g, '')
    .matchAll(/\.(-?[a-zA-Z_][\w-]*)/g);
  return [...classes].every(([, name = '']) => isNamed(name, names));
}

/** A script may put a class together: of `answers--open` it then names `answers--`, of `desk__child` `desk__`. */
function isNamed(name: string, names: ReadonlySet<string>): boolean {
  return (
    names.has(name) ||
    [...name.matchAll(/[-_]/g)].some(({ index }) => index > 1 && names.has(name.slice(0, index + 1)))
  );
}
