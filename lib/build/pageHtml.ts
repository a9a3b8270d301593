import type { Styles } from './styles';

/** A page without any script of Next, and without the links that fetch one early. */
export function withoutRuntime(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\brel="(?:preload|modulepreload|prefetch)"[^>]*>/g, '')
    .replace(/<meta name="next-size-adjust"[^>]*>/g, '')
    .replace('<div hidden=""><!--$--><!--/$--></div>', '');
}

/**
 * A page with our stylesheets in place of Next's.
 * @throws Error for a stylesheet that is not in the build
 */
export function withStyles(html: string, styles: Styles): string {
  return html.replace(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g, (_, address: string) => {
    const asset = styles.get(address);
    if (!asset) throw new Error(`The stylesheet ${address} is not in the build`);
    return `<link rel="stylesheet" href="${asset.address}" integrity="${asset.integrity}"/>`;
  });
}

/** A page with this first in its head, right behind the character set, which must come within the first kilobyte. */
export function withHead(html: string, head: string): string {
  const charset = '<meta charSet="utf-8"/>';
  if (!html.includes(charset)) throw new Error('A page states no character set');
  return html.replace(charset, () => `${charset}${head}`);
}

/** The name of the island of a page, if it has one. */
export function islandOf(html: string): string | undefined {
  return /<[a-z]+ [^>]*\bdata-island="([^"]+)"/.exec(html)?.[1];
}
