import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { today } from '@/lib/clock';
import { feedbackContact } from '@/lib/site/feedback';

/**
 * Who hears about a hole, where programs look for it (RFC 9116). It is good for a year from the day of the build: a site that nobody builds for so
 * long may have nobody who reads that mail.
 */
export function securityText(day = today(), { email } = feedbackContact()): string {
  const expires = new Date(`${day}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en, es',
    '',
  ].join('\n');
}

/**
 * Writes `/.well-known/security.txt`.
 * @param out the export folder
 */
export async function writeSecurityText(out: string): Promise<void> {
  const folder = path.join(out, '.well-known');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'security.txt'), securityText());
}
