/** @jest-environment node */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { securityText } from '@/lib/node/build/besides';
import { writeChecksums } from '@/lib/node/build/checksums';

test('every file of a build is listed with its hash, hidden ones too, in the same order each time', async () => {
  const out = mkdtempSync(path.join(os.tmpdir(), 'sums-'));
  for (const folder of ['.well-known', 'en']) mkdirSync(path.join(out, folder));
  for (const name of ['en/index.html', '.well-known/security.txt', 'a.br'])
    writeFileSync(path.join(out, name), '');
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  for (let turn = 0; turn < 2; turn++) {
    await writeChecksums(out);
    expect(readFileSync(path.join(out, 'SHA256SUMS'), 'utf8')).toBe(
      `${empty}  .well-known/security.txt\n${empty}  a.br\n${empty}  en/index.html\n`,
    );
  }
  rmSync(out, { recursive: true });
});

test('security.txt names the contact for vulnerabilities, and expires after a year', () => {
  expect(securityText('2026-11-30', { email: 'a@example.org', confirm: false })).toBe(
    'Contact: mailto:a@example.org\nExpires: 2027-11-30T00:00:00.000Z\nPreferred-Languages: en, es\n',
  );
});
