import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { figure, printTable, shown } from './figures';
import { freePort } from './freePort';

const runs = 5;
const seconds = 3;
const connections = 32;

/** What a server holds: one page of each kind, as it goes over the wire. */
const pages = ['/en/check/', '/en/services/housing-assistance/', '/'];

/**
 * Requests a second of the shipped nginx configuration, beside a bare static file of the same size from the same nginx. Client and server
 * share the machine. Left out, with a note, where nginx or wrk is not installed.
 */
export async function bench(root: string): Promise<void> {
  const nginx = command('nginx');
  const wrk = command('wrk');
  if (!nginx || !wrk) {
    console.log(
      `Server: left out, since ${nginx ? 'wrk' : 'nginx'} is not installed (apt-get install nginx wrk).\n`,
    );
    return;
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-nginx-'));
  const served = path.join(folder, 'out');
  const bare = path.join(folder, 'bare');
  await chmod(folder, 0o755);
  await cp(path.join(root, 'out'), served, { recursive: true });
  await mkdir(bare);
  const ports = { ours: await freePort(), bare: await freePort() };
  const sizes = await Promise.all(pages.map((page) => sameSize(served, bare, page)));
  const shipped = readFileSync(path.join(root, 'out-hosting/nginx.conf'), 'utf8')
    .replace('listen 8080', `listen ${ports.ours}`)
    .replace('/srv/screener', served);
  const plain = `server { listen ${ports.bare}; root ${bare}; access_log off; }`;
  const child = await started(nginx, folder, `${shipped}\n${plain}`);
  const rows = pages.map((page, index) => {
    const ours: number[] = [];
    const theirs: number[] = [];
    // In turn, so that whatever else the machine does meets both.
    for (let run = 0; run < runs; run++) {
      theirs.push(perSecond(wrk, `http://localhost:${ports.bare}/${index}.bin`));
      ours.push(perSecond(wrk, `http://localhost:${ports.ours}${page}`));
    }
    const [a, b] = [figure(ours), figure(theirs)];
    return [
      page,
      ((sizes[index] ?? 0) / 1000).toFixed(1),
      shown(a),
      shown(b),
      (a.median / b.median).toFixed(2),
    ];
  });
  child.kill();
  await rm(folder, { recursive: true, force: true });
  printTable(
    `nginx as configured, ${connections} connections, medians of ${runs} runs of ${seconds} s`,
    ['page', 'kB on the wire', 'requests/s', 'bare file of that size, requests/s', 'ratio'],
    rows,
  );
}

/** Puts a file of the size of a page's compressed form into the bare folder. */
async function sameSize(served: string, bare: string, page: string): Promise<number> {
  const { size } = await stat(path.join(served, page, 'index.html.gz'));
  await writeFile(path.join(bare, `${pages.indexOf(page)}.bin`), Buffer.alloc(size, 'a'));
  return size;
}

async function started(nginx: string, folder: string, servers: string): Promise<ChildProcess> {
  const file = path.join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  await writeFile(
    file,
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
events { worker_connections 1024; }
http { types { text/html html; } ${temporary} sendfile on; keepalive_requests 1000000;
${servers} }`,
  );
  const child = spawn(nginx, ['-p', folder, '-e', path.join(folder, 'error.log'), '-c', file], {
    stdio: 'inherit',
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  if (child.exitCode !== null) throw new Error('nginx did not start with the shipped configuration');
  return child;
}

function perSecond(wrk: string, address: string): number {
  const said = execFileSync(
    wrk,
    ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', address],
    { encoding: 'utf8' },
  );
  if (/Non-2xx/.test(said)) throw new Error(`${address} does not answer well:\n${said}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
}

const command = (name: string): string | undefined =>
  [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin']
    .map((folder) => path.join(folder, name))
    .find(existsSync);
