import { locales } from '@/lib/i18n/locales';
import { basePath } from '../paths';
import { commonHeaders, hashedFiles, ownHeadersFor, publishedFiles } from '../securityHeaders';

/**
 * Addresses with their own headers, in the syntax of these hosts. Each language is named, so that a missing page in an unknown one has the headers of a
 * page. A host takes at most 100 rules, too few to name each page.
 */
const SPECIAL = [
  `${hashedFiles}*`,
  `${publishedFiles}*`,
  ...['embed', 'desk', 'partners'].flatMap((page) => locales.map((code) => `/${code}/${page}/*`)),
];

/**
 * `_headers` for Netlify and Cloudflare Pages. The rule for every address has the headers of a page, so that a missing page has them too. If two rules
 * set the same header, Netlify uses the later one. Cloudflare sends both, so a line `! Name` removes the earlier value; Netlify ignores a line without
 * a colon.
 */
export function headersFile(): string {
  const usual = ownHeadersFor('/');
  const rules = [
    rule(`${basePath()}/*`, Object.entries({ ...commonHeaders, ...usual }).map(said)),
    ...SPECIAL.map((pattern) => {
      const own = ownHeadersFor(pattern);
      const names = Object.keys({ ...usual, ...own }).filter((name) => usual[name] !== own[name]);
      const back = names.filter((name) => name in usual).map((name) => `! ${name}`);
      const anew = names.flatMap((name) => (own[name] === undefined ? [] : [said([name, own[name]])]));
      return rule(basePath() + pattern, [...back, ...anew]);
    }),
  ];
  return `${rules.join('\n\n')}\n`;
}

const said = ([name, value]: readonly [string, string]): string => `${name}: ${value}`;

const rule = (pattern: string, lines: readonly string[]): string =>
  [pattern, ...lines.map((line) => `  ${line}`)].join('\n');
