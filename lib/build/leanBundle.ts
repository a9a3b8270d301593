import type { Metafile } from 'esbuild';

/** Files that have no place on a phone, and what to do instead. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/^messages\//, 'messages come from island-catalogs'],
  [/\/intl-messageformat\/|\/icu-messageformat-parser\//, 'messages come compiled'],
  [/node_modules\/next\//, "Next's runtime is not served: use plain links"],
  [
    /node_modules\/zod\/v\d\/classic\//,
    'use zod/mini: classic is four times its size and calls new Function',
  ],
  [/\/lucide-react\//, 'pictures stand in the page: app/ui/PictureSheet.tsx'],
  [/^lib\/(?:build|server)\//, 'that runs at build time only'],
];

/**
 * Holds a script to what a phone needs.
 * @param entry for the error
 * @throws Error naming the file that came in, and who asked for it
 */
export function checkLean(entry: string, { inputs }: Metafile): void {
  for (const [file, why] of forbidden.flatMap(([pattern, why]) => named(inputs, pattern, why))) {
    const by = Object.keys(inputs).find((name) => inputs[name]?.imports.some(({ path }) => path === file));
    throw new Error(`${entry} would ship ${file}, asked for by ${by}: ${why}`);
  }
}

function named(inputs: Metafile['inputs'], pattern: RegExp, why: string): [string, string][] {
  const file = Object.keys(inputs).find((name) => pattern.test(name) && (inputs[name]?.bytes ?? 0) > 0);
  return file === undefined ? [] : [[file, why]];
}
