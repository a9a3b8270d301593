import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

/** Whether this machine can make a certificate. */
export const canMakeCertificates = (): boolean => spawnSync('openssl', ['version']).status === 0;

/** Makes a self-signed certificate for `localhost`, with the file names in our nginx file. */
export function makeCertificate(folder: string): void {
  const [key, certificate] = ['screener.key', 'screener.pem'].map((name) => path.join(folder, name));
  const what = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  execFileSync('openssl', ['req', ...what, '-keyout', key ?? '', '-out', certificate ?? ''], {
    stdio: 'pipe',
  });
}
