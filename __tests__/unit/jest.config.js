import path from 'node:path';

/** Packages that ship ES modules only. */
const modules = [
  'next-intl',
  'use-intl',
  'intl-messageformat',
  '@formatjs',
  'icu-minify',
  'syllable',
  'uuid',
].join('|');

/** @type {import('jest').Config} */
export default {
  rootDir: path.resolve(import.meta.dirname, '../..'),
  roots: ['<rootDir>/__tests__/unit'],
  testMatch: ['**/*.test.{ts,tsx}'],
  testEnvironment: 'jsdom',
  // Jest leaves a core idle; on two of them that doubles the time.
  maxWorkers: '100%',
  setupFilesAfterEnv: ['<rootDir>/__tests__/unit/setup.ts'],
  modulePathIgnorePatterns: ['<rootDir>/\\.next', '<rootDir>/out'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1', '\\.scss$': '<rootDir>/__tests__/unit/noStyles.ts' },
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
