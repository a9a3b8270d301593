import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compressFolder } from '@/lib/node/build/compress';

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "empty", "private": true, "type": "module" }',
  'next.config.js': `import path from 'node:path';
export default {
  output: 'export',
  trailingSlash: true,
  turbopack: { root: path.resolve(import.meta.dirname, '../../..') },
};`,
  'app/layout.jsx': `export const metadata = { title: 'Empty' };
export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
  'app/page.jsx': `import { Ready } from './Ready.jsx';
export default () => <main><h1>Empty</h1><Ready /></main>;`,
  'app/Ready.jsx': `'use client';
import { useEffect, useState } from 'react';
export function Ready() {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return <form><button type="submit" disabled={!ready}>Ready</button></form>;
}`,
};

/**
 * Builds what every figure is set beside: a Next page with one button that works once its script runs, and nothing else.
 * It stands inside the project for as long as the bench runs, so that it is built with the very packages of the site.
 * @returns its export folder, compressed as ours
 * @throws Error when Next does not end well
 */
export async function buildEmptyApp(root: string): Promise<string> {
  const folder = emptyAppFolder(root);
  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  await nextBuild(root, folder);
  const out = path.join(folder, 'out');
  await compressFolder(out);
  return out;
}

/** Takes the empty page away again. */
export const removeEmptyApp = (root: string): Promise<void> =>
  rm(emptyAppFolder(root), { recursive: true, force: true });

const emptyAppFolder = (root: string): string => path.join(root, '.next/empty-app');

function nextBuild(root: string, cwd: string): Promise<void> {
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'build'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`next build ended with ${code}`)),
    );
  });
}
