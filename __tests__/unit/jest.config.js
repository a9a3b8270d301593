import path from 'node:path';
import { cityFiles } from '../../lib/node/city/chosen.js';

/** Packages that ship ES modules only. */
const modules = [
  'next-intl',
  'use-intl',
  'intl-messageformat',
  '@formatjs',
  'icu-minify',
  'syllable',
  'uuid',
  'csv-parse',
  'htmlparser2',
  'domelementtype',
  'domhandler',
  'domutils',
  'dom-serializer',
  'entities',
].join('|');

const root = path.resolve(import.meta.dirname, '../..');

const shared = {
  rootDir: root,
  roots: ['<rootDir>/__tests__/unit'],
  modulePathIgnorePatterns: ['<rootDir>/\\.next', '<rootDir>/out'],
  moduleNameMapper: {
    ...Object.fromEntries(Object.entries(cityFiles).map(([name, file]) => [`^${name}$`, file])),
    '^@/(.*)$': '<rootDir>/$1',
    '\\.scss$': path.join(root, '__tests__/unit/noStyles.ts'),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modules})/)`],
  transform: {
    '\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

/** Tests that need a document. In the other files a document would cost half a second each. */
const drawn = ['**/islands/**/*.test.{ts,tsx}', '**/*.test.tsx'];

/** @type {import('jest').Config} */
export default {
  // By default jest leaves one core idle; with two cores that doubles the time.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'plain',
      testEnvironment: 'node',
      testMatch: ['**/*.test.ts', '!**/islands/**'],
    },
    {
      ...shared,
      displayName: 'drawn',
      testEnvironment: 'jsdom',
      testMatch: drawn,
      setupFilesAfterEnv: [path.join(root, '__tests__/unit/setup.ts')],
    },
  ],
};
