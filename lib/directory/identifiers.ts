import { createHash } from 'node:crypto';

/** The namespace of every identifier that we publish. It must never change: partners keep our identifiers. */
const NAMESPACE = '8a4f3c1e-52d7-4b6a-9f0e-6d1c2b7a9e35';

/**
 * The identifier of a record, the same in every build: UUID version 5 (RFC 9562, section 5.5) of its name.
 * @param parts what names the record, as `our-center`, `phone`, `1`
 */
export function identifierOf(...parts: readonly (string | number)[]): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(parts.join('/'))
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
