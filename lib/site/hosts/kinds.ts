import { basePath } from '../paths';
import { hashedFiles, ownHeadersFor, publishedFiles } from '../securityHeaders';

/** A kind of address with its own headers. */
export interface AddressKind {
  readonly name: string;
  /** A regular expression for addresses from the root of the site; the first match counts. Undefined: every other address. */
  readonly pattern: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

const kind = (name: string, pattern: string | undefined, example: string): AddressKind => ({
  name,
  pattern,
  headers: ownHeadersFor(example),
});

/** Every kind of address, for servers that choose headers by a pattern. */
export const ADDRESS_KINDS: readonly AddressKind[] = [
  kind('hashed', `^${hashedFiles}`, hashedFiles),
  kind('published', `^${publishedFiles}`, publishedFiles),
  kind('embed', '^(/[a-zA-Z-]+)?/embed/', '/embed/'),
  kind('desk', '^(/[a-zA-Z-]+)?/desk/', '/desk/'),
  kind('partners', '^(/[a-zA-Z-]+)?/partners/', '/partners/'),
  kind('page', undefined, '/'),
];

/** The pattern of a kind with the base path, for addresses from the root of the domain. */
export const patternOf = ({ pattern }: AddressKind): string | undefined =>
  pattern?.replace('^', `^${escaped(basePath())}`);

/** Escapes a text for a regular expression. */
export const escaped = (text: string): string => text.replaceAll('.', '\\.');

/** The headers that differ between kinds. */
export const OWN_HEADERS: readonly string[] = [
  ...new Set(ADDRESS_KINDS.flatMap(({ headers }) => Object.keys(headers))),
];
