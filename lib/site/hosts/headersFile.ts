import { basePath } from '../paths';
import { commonHeaders, hashedFiles, ownHeadersFor, publishedFiles } from '../securityHeaders';

/** Addresses with headers of their own, as those hosts write them. `:language` stands for anything between two slashes. */
const SPECIAL = [
  `${hashedFiles}*`,
  `${publishedFiles}*`,
  '/:language/embed/*',
  '/:language/desk/*',
  '/:language/partners/*',
];

/**
 * `_headers` of Netlify and Cloudflare Pages. The rule for everything has the headers of a page, so that an address that is no page of ours has
 * them as well. Where a later rule says otherwise, Netlify takes the later one. Cloudflare would send both, but for the line `! Name`, which
 * takes back what rules before have said; Netlify passes over a line without a colon.
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
