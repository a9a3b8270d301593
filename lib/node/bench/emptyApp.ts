import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { compressFolder } from '../build/compress';
import { write } from '../build/files';
import { runNext } from '../build/nextBuild';
import { answer } from '../server/answer';

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'next.config.js': `const root = new URL('../..', import.meta.url).pathname;
export default { output: 'export', turbopack: { root } };`,
  'app/layout.jsx': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  'app/page.jsx': `'use client';
import { useEffect, useState } from 'react';
export default function Page() {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return <main><h1>Empty</h1><button disabled={!ready}>Ready</button></main>;
}`,
};

/**
 * Builds and serves an empty Next page, to compare our pages with: one button that works once its script runs. While it is measured, it is in a folder
 * inside the project, so that it is built with the same packages as the site.
 */
export async function withEmptyApp(root: string, use: (address: string) => Promise<void>): Promise<void> {
  const folder = path.join(root, '.next/empty-app');
  for (const [name, text] of Object.entries(files)) await write(path.join(folder, name), text);
  runNext(root, folder);
  const out = path.join(folder, 'out');
  await compressFolder(out);
  // Served without our Content-Security-Policy, which would block the inline scripts of Next.
  const server = createServer((request, response) => void answer(out, () => ({}), request, response));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  await use(`http://localhost:${(server.address() as AddressInfo).port}/`);
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
}
