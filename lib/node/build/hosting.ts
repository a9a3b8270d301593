import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { caddyFile } from '@/lib/site/hosts/caddyFile';
import { headersFile } from '@/lib/site/hosts/headersFile';
import { containerFile, nginxFile } from '@/lib/site/hosts/nginxFile';

/**
 * Writes the headers in the words of the usual hosts: `_headers` where Netlify and Cloudflare Pages look for it, and
 * configurations for nginx, a container with it, and Caddy outside the folder that is served.
 */
export async function writeHostingFiles(root: string): Promise<void> {
  const folder = path.join(root, 'out-hosting');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(root, 'out', '_headers'), headersFile());
  await writeFile(path.join(folder, 'nginx.conf'), nginxFile());
  await writeFile(path.join(folder, 'nginx-container.conf'), containerFile());
  await writeFile(path.join(folder, 'Caddyfile'), caddyFile());
}
