import { createHash } from 'node:crypto';
import path from 'node:path';
import { siteAddress } from '@/lib/site/paths';
import { hashedFiles } from '@/lib/site/securityHeaders';
import { write } from './files';

/** A file whose name holds the hash of its content. */
export interface Asset {
  /** Its address in pages, with the base path. */
  readonly address: string;
  /** Its subresource integrity: the browser refuses a file with another hash. */
  readonly integrity: string;
}

/**
 * Writes a file below `/assets/`, with its hash in the name.
 * @param out the export folder
 * @param name the name without the hash, such as `check.js`
 */
export async function writeAsset(out: string, name: string, content: string | Uint8Array): Promise<Asset> {
  const { name: stem, ext } = path.parse(name);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const file = `${hashedFiles}${stem}-${hash}${ext}`;
  await write(path.join(out, file), content);
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  return { address: siteAddress(file), integrity };
}
