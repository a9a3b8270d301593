import { basePath } from '../paths';
import { commonHeaders } from '../securityHeaders';
import { ADDRESS_KINDS, type AddressKind, escaped, patternOf } from './kinds';

/**
 * A Caddyfile for the build. Only the name and the folder need a change: Caddy gets the certificate and redirects by itself. It logs no visitor by
 * default.
 */
export function caddyFile(): string {
  return `# Made by the build from lib/site/securityHeaders.ts: change it there.
example.org {
	root * /srv/screener

	header {
${lines(commonHeaders, '\t\t')}
${unsaid('\t\t')}
	}
${ADDRESS_KINDS.map(rule).join('\n')}

	@method not method GET HEAD
	error @method 405
	@hidden path_regexp (^${escaped(basePath())}/_headers$|\\.(br|gz)$|/\\.([^w]|w[^e]))
	error @hidden 404

	file_server {
		precompressed br gzip
	}
	handle_errors {
		@lost expression {http.error.status_code} == 404
		rewrite @lost ${basePath()}/404.html
		header {
${lines({ ...commonHeaders, ...pages.headers }, '\t\t\t')}
			-Access-Control-Allow-Origin
${unsaid('\t\t\t')}
		}
		file_server @lost {
			precompressed br gzip
		}
	}
}
`;
}

const [pages] = ADDRESS_KINDS.slice(-1) as [AddressKind];

/** Removes the headers that Caddy adds by itself. */
const unsaid = (indent: string): string =>
  ['-Server', '-Etag', '-Last-Modified', 'defer'].map((line) => indent + line).join('\n');

const lines = (headers: Readonly<Record<string, string>>, indent: string): string =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}${name} "${value}"`)
    .join('\n');

/** The headers of one kind of address, for addresses that no earlier kind matches. */
function rule(kind: AddressKind, index: number): string {
  const { name, pattern, headers } = kind;
  const before = ADDRESS_KINDS.slice(0, index).map((one) => `\t\tnot path_regexp ${patternOf(one)}`);
  const own = pattern === undefined ? [] : [`\t\tpath_regexp ${patternOf(kind)}`];
  return [
    `\t@${name} {`,
    ...own,
    ...before,
    '\t}',
    `\theader @${name} {`,
    lines(headers, '\t\t'),
    '\t}',
  ].join('\n');
}
