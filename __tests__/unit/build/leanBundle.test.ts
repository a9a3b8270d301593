import { checkLean } from '@/lib/build/leanBundle';

const input = (bytes: number, ...imports: string[]) => ({
  bytes,
  imports: imports.map((path) => ({ path, kind: 'import-statement' as const })),
});

describe('a script for a phone', () => {
  it('may hold our components, React and the small parts of zod', () => {
    const inputs = {
      'app/islands/check/entry.tsx': input(10, 'node_modules/react/index.js'),
      'node_modules/react/index.js': input(10),
      'node_modules/zod/v4/mini/index.js': input(10),
    };
    expect(() => checkLean('entry', { inputs, outputs: {} })).not.toThrow();
  });

  it.each([
    'messages/es.json',
    'node_modules/intl-messageformat/index.js',
    'node_modules/@formatjs/icu-messageformat-parser/parser.js',
    'node_modules/next/dist/client/link.js',
    'node_modules/zod/v4/classic/schemas.js',
    'node_modules/lucide-react/dist/esm/icons/soup.mjs',
    'lib/build/index.ts',
  ])('may not hold %s, and says who asked for it', (file) => {
    const inputs = { 'app/ui/Heavy.tsx': input(10, file), [file]: input(10) };
    expect(() => checkLean('entry', { inputs, outputs: {} })).toThrow(
      `entry would ship ${file}, asked for by app/ui/Heavy.tsx`,
    );
  });
});
