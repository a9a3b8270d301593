import { v5 } from 'uuid';

/** The namespace of every identifier that we publish. It must never change: partners keep our identifiers. */
const NAMESPACE = '8a4f3c1e-52d7-4b6a-9f0e-6d1c2b7a9e35';

/**
 * The identifier of a record, the same in every build: UUID version 5 (RFC 9562, section 5.5) of its name.
 * @param parts what names the record, as `our-center`, `phone`, `1`
 */
export const identifierOf = (...parts: readonly (string | number)[]): string =>
  v5(parts.join('/'), NAMESPACE);
