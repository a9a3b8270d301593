import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median, printTable, shown } from './figures';

const runs = 5;
const seconds = 3;
const connections = 32;
const ours = 8181;
const bare = 8182;

/** The pages to request: one of each kind, as they are sent. */
const pages = ['/en/check/', '/en/services/housing-assistance/', '/'];

/**
 * Requests a second of nginx with our container configuration, compared with a plain static file of the same size from the same nginx. Client and server
 * share the machine. Skipped with a note if nginx or wrk is not installed.
 */
export async function server(root: string): Promise<void> {
  process.env.PATH += ':/usr/sbin';
  if (['nginx', 'wrk'].some((name) => spawnSync(name, ['-v']).error)) {
    console.log('Server: left out, since nginx or wrk is not installed (apt-get install nginx wrk).\n');
    return;
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-nginx-'));
  const shipped = await readFile(path.join(root, 'out-hosting/nginx-container.conf'), 'utf8');
  const config = path.join(folder, 'nginx.conf');
  const servers = shipped
    .replace('listen 8080', `listen ${ours}`)
    .replace('/srv/screener', path.join(root, 'out'))
    .replace('server {', `server { listen ${bare}; root ${folder}; access_log off; }\nserver {`);
  await writeFile(config, `user ${os.userInfo().username};\n${servers}`);
  const child = spawn('nginx', ['-e', 'stderr', '-c', config], { stdio: 'inherit' });
  await wait(1000);
  const rows: string[][] = [];
  for (const page of pages) {
    const { size } = await stat(path.join(root, 'out', page, 'index.html.gz'));
    await writeFile(path.join(folder, 'bare.bin'), Buffer.alloc(size, 'a'));
    const [site, file]: [number[], number[]] = [[], []];
    // Alternates between the two, so that other work on the machine slows both.
    for (let run = 0; run < runs; run++) {
      file.push(perSecond(`http://localhost:${bare}/bare.bin`));
      site.push(perSecond(`http://localhost:${ours}${page}`));
    }
    const ratio = (median(site) / median(file)).toFixed(2);
    rows.push([page, (size / 1000).toFixed(1), shown(site), shown(file), ratio]);
  }
  child.kill();
  await rm(folder, { recursive: true });
  printTable(
    `nginx as configured, ${connections} connections, medians of ${runs} runs of ${seconds} s`,
    ['page', 'kB on the wire', 'requests/s', 'bare file of that size, requests/s', 'ratio'],
    rows,
  );
}

function perSecond(address: string): number {
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: gzip'];
  const said = execFileSync('wrk', [...options, address], { encoding: 'utf8' });
  if (/Non-2xx/.test(said)) throw new Error(`${address} does not answer well:\n${said}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
}
