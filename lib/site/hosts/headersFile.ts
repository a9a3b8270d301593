import { isLocale } from '../../i18n/locales';
import { basePath } from '../paths';
import { commonHeaders, hashedFiles, ownHeadersFor, publishedFiles } from '../securityHeaders';

/**
 * `_headers` of Netlify and Cloudflare Pages. Those hosts send the headers of every rule that matches, so a rule for
 * everything could not be taken back for the embed: each section of the site has one rule of its own.
 * @param pages the addresses of all pages, from the root of the site
 */
export function headersFile(pages: readonly string[]): string {
  const patterns = [...new Set(pages.map(section))].sort();
  const rules = [
    rule(`${basePath()}/*`, commonHeaders),
    ...[`${hashedFiles}*`, `${publishedFiles}*`, ...patterns].map((pattern) =>
      rule(basePath() + pattern, ownHeadersFor(pattern)),
    ),
  ];
  return `${rules.join('\n\n')}\n`;
}

/** `/es/services/short-term-shelter/` belongs to `/:language/services/*`, `/es/` to `/:language/`. */
function section(page: string): string {
  const [first, second] = page.split('/').filter(Boolean);
  if (!isLocale(first)) return page;
  return second === undefined ? '/:language/' : `/:language/${second}/*`;
}

function rule(pattern: string, headers: Readonly<Record<string, string>>): string {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
