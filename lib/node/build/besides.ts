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
 * Writes what stands beside the pages: the rules and places as data for others, who hears about a hole, the headers where Netlify and
 * Cloudflare Pages look for them, and, outside the folder that is served, configurations of other hosts and what the build is made of.
 * @throws ZodError where a published file is not what its schema promises
 */
export async function writeBesides(root: string): Promise<void> {
  // The pages hold no more than a phone should load; the data holds all.
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
 * Who hears about a hole, where programs look for it (RFC 9116). It is good for a year from the day of the build: a site that nobody builds for so
 * long may have nobody who reads that mail.
 */
export function securityText(day = today(), { email } = feedbackContact()): string {
  const expires = new Date(`${day}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return `Contact: mailto:${email}\nExpires: ${expires.toISOString()}\nPreferred-Languages: en, es\n`;
}

/**
 * What the build is made of, as a CycloneDX document: npm's own inventory of the lockfile, told on the day of the build.
 * @throws Error with npm's words where the installed packages and the lockfile disagree
 */
async function billOfMaterials(root: string): Promise<string> {
  const options = ['--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'];
  const { stdout } = await promisify(execFile)('npm', ['sbom', ...options], {
    cwd: root,
    maxBuffer: 32 * 1024 * 1024,
  });
  const { serialNumber: _ofThisRun, ...document } = JSON.parse(stdout);
  // npm calls the project by the folder it stands in.
  document.metadata.component.name = project.name;
  document.metadata.timestamp = `${today()}T00:00:00Z`;
  return `${JSON.stringify(document, null, 2)}\n`;
}
