import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashedFiles } from '../site/securityHeaders';

/** A file whose name holds the hash of its content. */
export interface Asset {
  /** Its address, from the root of the site. */
  readonly address: string;
  /** Subresource integrity: the browser refuses anything else under this address. */
  readonly integrity: string;
}

/**
 * Writes a file below `/assets/`.
 * @param out the export folder
 * @param name name without the hash, `check.js`
 */
export async function writeAsset(out: string, name: string, content: string | Uint8Array): Promise<Asset> {
  const { name: stem, ext } = path.parse(name);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const address = `${hashedFiles}${stem}-${hash}${ext}`;
  const file = path.join(out, address);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return { address, integrity: `sha384-${createHash('sha384').update(content).digest('base64')}` };
}
