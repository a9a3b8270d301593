import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { basePath, siteAddress } from '@/lib/site/paths';
import { hashedFiles } from '@/lib/site/securityHeaders';

/** A file whose name holds the hash of its content. */
export interface Asset {
  /** Its address, as pages name it: in a folder of a domain, with that folder. */
  readonly address: string;
  /** Subresource integrity: the browser refuses anything else under this address. */
  readonly integrity: string;
}

/**
 * What a file below `/assets/` is called, and what the browser holds it to.
 * @param name name without the hash, `check.js`
 */
export function assetOf(name: string, content: string | Uint8Array): Asset {
  const { name: stem, ext } = path.parse(name);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return {
    address: siteAddress(`${hashedFiles}${stem}-${hash}${ext}`),
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/**
 * Writes a file below `/assets/`.
 * @param out the export folder
 * @param name name without the hash, `check.js`
 */
export async function writeAsset(out: string, name: string, content: string | Uint8Array): Promise<Asset> {
  const asset = assetOf(name, content);
  const file = path.join(out, asset.address.slice(basePath().length));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return asset;
}
