import { basePath } from '../paths';
import { commonHeaders } from '../securityHeaders';
import { ADDRESS_KINDS, escaped, OWN_HEADERS, patternOf } from './kinds';

const FIRST_LINE = '# Made by the build from lib/site/securityHeaders.ts: change it there.';

/**
 * An nginx server for the build, to include in `http { … }`. Only the name, the folder and the certificate need a change. A site with a base path is in
 * a folder of that name below `root`. It logs nothing about a visitor. nginx does not send a header with an empty value.
 */
export function nginxFile(): string {
  return `${FIRST_LINE}
${maps()}
server {
  listen 80;
  server_name example.org;
  server_tokens off;
  access_log off;
  return 301 https://$server_name$request_uri;
}
server {
  listen 443 ssl;
  server_name example.org;
  root /srv/screener;

  ssl_certificate /etc/ssl/certs/screener.pem;
  ssl_certificate_key /etc/ssl/private/screener.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_tickets off;

${site()}}
`;
}

/**
 * The whole nginx configuration for the container. It runs as an unprivileged user, writes only to `/tmp`, and has no TLS: a proxy in front must
 * provide it.
 */
export function containerFile(): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${FIRST_LINE}
daemon off;
worker_processes auto;
pid /tmp/nginx.pid;
error_log stderr crit;
events {}
http {
include /etc/nginx/mime.types;
${places.map((kind) => `${kind}_temp_path /tmp/${kind};`).join('\n')}
${maps()}
server {
  listen 8080;
  root /srv/screener;

${site()}}
}
`;
}

const maps = (): string => OWN_HEADERS.map(map).join('\n');

/** The part of a server that does not depend on where it listens. */
const site = (): string => `  server_tokens off;
  access_log off;
  gzip_static on;
  gzip_vary on;
  etag off;
  if_modified_since off;
  add_header Last-Modified "" always;
  absolute_redirect off;
  charset utf-8;
  error_page 404 ${basePath()}/404.html;

${Object.entries(commonHeaders)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
${OWN_HEADERS.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}

  location / {
    limit_except GET { deny all; }
    try_files $uri $uri/index.html =404;
  }
  location ~ (^${escaped(basePath())}/_headers$|\\.(br|gz)$|/\\.(?!well-known/)) {
    return 404;
  }
`;

function variable(header: string): string {
  return `$screener_${header.toLowerCase().replaceAll('-', '_')}`;
}

function map(header: string): string {
  const lines = ADDRESS_KINDS.map(
    (kind) =>
      `  ${kind.pattern === undefined ? 'default' : `~${patternOf(kind)}`} "${kind.headers[header] ?? ''}";`,
  );
  return [`map $uri ${variable(header)} {`, ...lines, '}'].join('\n');
}
