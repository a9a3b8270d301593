/** @jest-environment node */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { caddyFile } from '@/lib/site/hosts/caddyFile';
import { describeWhere } from '../describeWhere';
import { ask, head } from '../server/raw';
import { answering, freePort, madeSite, programOf, type Site, sendsOurHeaders } from './realServer';

const caddy = programOf('caddy', process.env.CADDY_PATH);

describeWhere(caddy !== undefined, 'needs caddy', 'the Caddyfile, in a real Caddy', () => {
  let site: Site;
  let child: ChildProcess;
  let port: number;

  beforeAll(async () => {
    site = await madeSite('caddy');
    port = await freePort();
    const config = path.join(site.folder, 'Caddyfile');
    // Without TLS, for which Caddy would request a certificate, and without its admin endpoint.
    const file = caddyFile().replace('example.org {', `http://localhost:${port} {`);
    writeFileSync(config, `{\n\tadmin off\n}\n${file.replace('/srv/screener', site.served)}`);
    child = spawn(caddy ?? '', ['run', '--adapter', 'caddyfile', '--config', config], {
      stdio: 'ignore',
      env: { ...process.env, HOME: site.folder },
    });
    await answering(port);
  });
  afterAll(() => {
    child.kill();
    site.remove();
  });

  sendsOurHeaders(() => port);

  it('does not name itself', async () => {
    expect((await ask(port, head('GET', '/en/'))).headers).not.toHaveProperty('server');
  });

  it('sends the compressed files, and accepts no uploads', async () => {
    const { headers } = await ask(port, head('GET', '/en/', { 'Accept-Encoding': 'br, gzip' }));
    expect(headers['content-encoding']).toBe('br');
    expect((await ask(port, head('POST', '/en/'))).status).toBe(405);
  });
});
