import { commonHeaders, hashedFiles, ownHeadersFor, publishedFiles } from '../securityHeaders';

/** One address of each kind, and the pattern that knows its kind; the first that matches counts. */
const kinds = [
  { pattern: `~^${hashedFiles}`, example: hashedFiles },
  { pattern: `~^${publishedFiles}`, example: publishedFiles },
  { pattern: '~^(/[a-zA-Z-]+)?/embed/', example: '/embed/' },
  { pattern: '~^(/[a-zA-Z-]+)?/partners/', example: '/partners/' },
  { pattern: 'default', example: '/' },
];

/**
 * An nginx server for the build, to be included in `http { … }`. Only the port, the name and the folder need a change.
 * Nothing about a visitor is logged; a header without a value is not sent.
 */
export function nginxFile(): string {
  const own = [...new Set(kinds.flatMap(({ example }) => Object.keys(ownHeadersFor(example))))];
  return `# Made by the build from lib/site/securityHeaders.ts: change it there.
${own.map(map).join('\n')}
server {
  listen 8080;
  server_name _;
  root /srv/screener;

  server_tokens off;
  access_log off;
  gzip_static on;
  etag off;
  if_modified_since off;
  absolute_redirect off;
  charset utf-8;
  error_page 404 /404.html;

${Object.entries(commonHeaders)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
${own.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}

  location / {
    limit_except GET { deny all; }
    try_files $uri $uri/index.html =404;
  }
  location ~ (^/_headers$|\\.(br|gz)$) {
    return 404;
  }
}
`;
}

function variable(header: string): string {
  return `$screener_${header.toLowerCase().replaceAll('-', '_')}`;
}

function map(header: string): string {
  const lines = kinds.map(
    ({ pattern, example }) => `  ${pattern} "${ownHeadersFor(example)[header] ?? ''}";`,
  );
  return [`map $uri ${variable(header)} {`, ...lines, '}'].join('\n');
}
