/** @jest-environment node */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compressFolder } from '@/lib/node/build/compress';
import { containerFile } from '@/lib/site/hosts/nginxFile';
import { headersFor } from '@/lib/site/securityHeaders';
import { describeWhere } from '../describeWhere';
import { ask, head } from '../server/raw';

const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin'];
const nginx = [process.env.NGINX_PATH ?? '', ...folders.map((folder) => path.join(folder, 'nginx'))].find(
  (file) => file !== '' && existsSync(file),
);
const PORT = 30_000 + (process.pid % 10_000);
/** The user of the image. If the test is not run by root, the current user. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const files = {
  'index.html': 'choose',
  '404.html': 'not here',
  'en/index.html': 'hello '.repeat(1000),
  'en/embed/index.html': 'frame',
  'assets/check-0.js': '1',
  'data/norms.json': '{}',
};

describeWhere(
  nginx !== undefined && existsSync('/etc/nginx/mime.types'),
  'needs nginx',
  'the configuration of the container, in a real nginx that is not root',
  () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'container-'));
    const served = path.join(folder, 'served');
    const writable = path.join(folder, 'tmp');
    let child: ChildProcess;

    beforeAll(async () => {
      process.env.BASE_PATH = '/help-check';
      for (const [name, text] of Object.entries(files)) {
        const file = path.join(served, 'help-check', name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      await compressFolder(served);
      mkdirSync(writable);
      chmodSync(folder, 0o755);
      chmodSync(writable, 0o777);
      const config = path.join(folder, 'nginx.conf');
      const text = containerFile()
        .replace('listen 8080;', `listen ${PORT};`)
        .replaceAll('/tmp/', `${writable}/`)
        .replace('/srv/screener', served);
      writeFileSync(config, text);
      child = spawn(nginx ?? '', ['-e', 'stderr', '-c', config], { stdio: 'inherit', ...nobody });
      for (let turn = 0; turn < 100 && (await ask(PORT, head('GET', '/'))).status === 0; turn++)
        await wait(50);
    });
    afterAll(() => {
      process.env.BASE_PATH = '';
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(['/', '/en/', '/en/embed/', '/assets/check-0.js', '/data/norms.json'])(
      'sends the same for %s, in its folder, as our own server',
      async (page) => {
        const { status, headers } = await ask(PORT, head('GET', `/help-check${page}`));
        expect(status).toBe(200);
        for (const [name, value] of Object.entries(headersFor(page)))
          expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
      },
    );

    it('sends the site’s 404 page for addresses outside the folder', async () => {
      for (const page of [
        '/en/',
        '/help-check/nowhere/',
        '/help-check/_headers',
        '/help-check/en/index.html.gz',
      ]) {
        const { status, body } = await ask(PORT, head('GET', page));
        expect([page, status, body]).toEqual([page, 404, 'not here']);
      }
    });
  },
);

it('the image serves that configuration, without privileges', () => {
  const text = readFileSync('Dockerfile', 'utf8');
  const last = text.slice(text.lastIndexOf('FROM '));
  expect(last).toContain('/site/out-hosting/nginx-container.conf /etc/nginx/nginx.conf');
  expect(last).toMatch(/^USER 65534:65534$/m);
  expect(last).toMatch(/^EXPOSE 8080$/m);
  expect(containerFile()).toContain('listen 8080;');
  expect(containerFile()).toContain('access_log off;');
});
