import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { today } from '@/lib/clock';
import { mergeDirectories } from '@/lib/directory/merge';
import { PLACES } from '@/lib/directory/places';
import { feedbackContact } from '@/lib/site/feedback';
import { caddyFile } from '@/lib/site/hosts/caddyFile';
import { headersFile } from '@/lib/site/hosts/headersFile';
import { containerFile, nginxFile } from '@/lib/site/hosts/nginxFile';
import { publishedFiles } from '@/lib/site/securityHeaders';
import project from '@/package.json' with { type: 'json' };
import { publication } from '../publish/publication';
import { suppliedDirectory } from './directoryFile';
import { write } from './files';

/**
 * Writes the files other than pages. In `out/`: the open data, `security.txt`, and `_headers` for Netlify and Cloudflare Pages. In `out-hosting/`:
 * configurations of other servers, and the inventory of packages.
 * @throws ZodError if a published file does not match its schema
 */
export async function writeBesides(root: string): Promise<void> {
  // The data contains all supplied places; the pages contain only as many as a phone should load.
  const supplied = suppliedDirectory(process.env);
  const places = supplied && mergeDirectories(PLACES, supplied, supplied.mode);
  const data = publication(today(), places).map(({ name, text }) => [`out${publishedFiles}${name}`, text]);
  const files: Readonly<Record<string, string>> = {
    ...Object.fromEntries(data),
    'out/.well-known/security.txt': securityText(),
    'out/_headers': headersFile(),
    'out-hosting/nginx.conf': nginxFile(),
    'out-hosting/nginx-container.conf': containerFile(),
    'out-hosting/Caddyfile': caddyFile(),
    'out-hosting/sbom.cdx.json': await billOfMaterials(root),
  };
  for (const [file, text] of Object.entries(files)) await write(path.join(root, file), text);
}

/**
 * `security.txt` (RFC 9116): whom to tell about a vulnerability. It expires a year after the build, because nobody may read that mail on a site that is
 * no longer built.
 */
export function securityText(day = today(), { email } = feedbackContact()): string {
  const expires = new Date(`${day}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return `Contact: mailto:${email}\nExpires: ${expires.toISOString()}\nPreferred-Languages: en, es\n`;
}

/**
 * The inventory of packages that npm makes from the lockfile, as a CycloneDX document, with the day of the build.
 * @throws Error with npm's message if the installed packages do not match the lockfile
 */
async function billOfMaterials(root: string): Promise<string> {
  const options = ['--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'];
  const { stdout } = await promisify(execFile)('npm', ['sbom', ...options], {
    cwd: root,
    maxBuffer: 32 * 1024 * 1024,
  });
  const { serialNumber: _ofThisRun, ...document } = JSON.parse(stdout);
  // By default npm names the project after its folder.
  document.metadata.component.name = project.name;
  document.metadata.timestamp = `${today()}T00:00:00Z`;
  return `${JSON.stringify(document, null, 2)}\n`;
}
