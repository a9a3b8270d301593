import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder that is served. */
export const out = path.resolve(import.meta.dirname, '../../out');

/** One page of the build. */
export interface BuiltPage {
  readonly address: string;
  readonly html: string;
  /** The name of its island; undefined for a page to read. */
  readonly island: string | undefined;
}

/** Every page of the build, so that a new one is tested without being listed. */
export function builtPages(): BuiltPage[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(path.join(out, name), 'utf8');
      return {
        address: `/${name.replace(/index\.html$/, '')}`,
        html,
        island: /data-island="([^"]+)"/.exec(html)?.[1],
      };
    })
    .sort((a, b) => a.address.localeCompare(b.address));
}
