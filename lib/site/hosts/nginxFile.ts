import { commonHeaders, contentSecurityPolicyHeader, headersFor } from '../securityHeaders';

const closed = contentSecurityPolicyHeader({ framable: false, connects: false });
const framable = headersFor('/embed/');

/**
 * An nginx server for the build, to be included in `http { … }`. Only the root and the name of the server need a change.
 * Nothing about a visitor is logged.
 */
export function nginxFile(): string {
  const common = Object.entries(commonHeaders).filter(([name]) => name !== 'Cross-Origin-Resource-Policy');
  return `# Made by the build from lib/site/securityHeaders.ts: change it there.
map $uri $screener_policy {
  default "${closed}";
  ~^(/[a-z-]+)?/embed/ "${framable['Content-Security-Policy']}";
}
map $uri $screener_resource {
  default same-origin;
  ~^(/[a-z-]+)?/embed/ cross-origin;
}
map $uri $screener_cache {
  default no-store;
  ~^/assets/ "${headersFor('/assets/')['Cache-Control']}";
}
server {
  listen 8080;
  server_name _;
  root /srv/screener;
  server_tokens off;
  access_log off;
  gzip_static on;
  etag off;
  if_modified_since off;
  error_page 404 /404.html;

${common.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Content-Security-Policy $screener_policy always;
  add_header Cross-Origin-Resource-Policy $screener_resource always;
  add_header Cache-Control $screener_cache always;

  location / {
    try_files $uri $uri/index.html =404;
  }
  location ~ (^/_headers|\\.(br|gz))$ {
    return 404;
  }
}
`;
}
