/** @jest-environment node */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compressFolder } from '@/lib/node/build/compress';
import { BATCHES, together } from './hostileRequests';
import { ask, closed, head, opened } from './raw';

jest.setTimeout(30_000);
const root = path.resolve(__dirname, '../../..');
const out = mkdtempSync(path.join(os.tmpdir(), 'hostile-'));
/** Larger than any buffer between server and client, so that a download can be aborted halfway. */
const LARGE = 8_000_000;
const write = (name: string, bytes: number) => writeFileSync(path.join(out, name), Buffer.alloc(bytes, 'a'));
const remove = (name: string) => rmSync(path.join(out, name), { force: true });

let server: ChildProcess;
let port: number;

beforeAll(async () => {
  mkdirSync(path.join(out, 'en'));
  writeFileSync(path.join(out, '404.html'), 'not here');
  writeFileSync(path.join(out, 'en/index.html'), 'hello '.repeat(1000));
  writeFileSync(path.join(out, 'empty.txt'), '');
  await compressFolder(out);
  for (const name of ['large.bin', 'gone.bin', 'changed.bin']) write(name, LARGE);
  const script = path.join(__dirname, 'served.ts');
  server = spawn(process.execPath, ['--import', 'tsx', script, out], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [address] = server.stdout ? await once(server.stdout, 'data') : [];
  port = Number(new URL(String(address).trim()).port);
});
afterAll(() => {
  server.kill();
  rmSync(out, { recursive: true });
});

const isAlive = async () => {
  expect(server.exitCode).toBeNull();
  const { status, body } = await ask(port, head('GET', '/en/'));
  expect([status, body.length]).toEqual([200, 6000]);
};

/** Runs over all items, a few at a time. */
async function each<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  const hand = async () => {
    for (const item of left) await run(item);
  };
  await Promise.all(Array.from({ length: 24 }, hand));
}

/** Sends one header after another, for eight seconds at most. */
async function sendSlowly(): Promise<string> {
  const socket = opened(port, 'GET /en/ HTTP/1.1\r\nHost: localhost\r\n').resume();
  const more = setInterval(() => socket.write('X-More: and more\r\n'), 250);
  let end = 'hung up on';
  const bound = setTimeout(() => {
    end = 'still open';
    socket.destroy();
  }, 8000);
  await closed(socket);
  clearInterval(more);
  clearTimeout(bound);
  return end;
}

const countable = existsSync('/proc/self/fd');
const held = () => readdirSync(`/proc/${server.pid}/fd`).length;

describe('the server goes on', () => {
  let before = 0;
  let slow: Promise<string[]>;
  beforeAll(async () => {
    await isAlive();
    if (countable) before = held();
    slow = Promise.all(Array.from({ length: 20 }, sendSlowly));
  });

  const thrice = [...BATCHES, ...BATCHES, ...BATCHES];
  it(`after ${thrice.flat().length} malformed requests`, async () => {
    await each(thrice, async (batch) => {
      const socket = opened(port, together(batch));
      // Abort large downloads halfway; an incomplete request gets no response.
      socket.on('data', () => socket.bytesRead > 1_000_000 && socket.destroy());
      socket.setTimeout(1000, () => socket.destroy());
      await closed(socket);
    });
    await isAlive();
  });

  it('after downloads that are aborted before, at and after their first bytes, and with pipelined requests', async () => {
    const one = [head('GET', '/large.bin')];
    const ways = [
      [one, 'connect', 0],
      [one, 'data', 0],
      [one, 'data', 500_000],
      [[...one, ...one, ...one], 'data', 0],
    ] as const;
    await each(Array(75).fill(ways).flat() as (typeof ways)[number][], async ([batch, event, bytes]) => {
      const socket = opened(port, together(batch));
      socket.on(event, () => socket.bytesRead >= bytes && socket.resetAndDestroy());
      socket.resume();
      await closed(socket);
    });
    await isAlive();
  });

  it('when a file is deleted between two requests, and during requests for it', async () => {
    for (let turn = 0; turn < 20; turn++) {
      write('gone.bin', 200_000);
      const asked = Array.from({ length: 10 }, () => ask(port, head('GET', '/gone.bin')));
      await wait(turn % 5);
      remove('gone.bin');
      for (const { status } of await Promise.all(asked)) expect([200, 404, 0]).toContain(status);
      expect((await ask(port, head('GET', '/gone.bin'))).status).toBe(404);
    }
    await isAlive();
  });

  it('when a file is deleted during its download', async () => {
    const socket = opened(port, head('GET', '/changed.bin'));
    await once(socket, 'data');
    remove('changed.bin');
    await closed(socket.resume());
    expect(socket.bytesRead).toBeGreaterThan(LARGE);
    await isAlive();
  });

  it('when a file becomes shorter during its download, and closes the connection', async () => {
    write('changed.bin', LARGE);
    const socket = opened(port, head('GET', '/changed.bin', { Connection: 'keep-alive' }));
    await once(socket, 'data');
    socket.pause();
    truncateSync(path.join(out, 'changed.bin'), 10);
    const late = setTimeout(() => socket.destroy(new Error('still open')), 3000);
    let end = 'hung up on';
    socket.on('error', ({ message }) => {
      end = message;
    });
    await closed(socket.resume());
    clearTimeout(late);
    expect(end).toBe('hung up on');
    expect(socket.bytesRead).toBeLessThan(LARGE);
    await isAlive();
  });

  it('and closes the connection of a client that never stops sending headers', async () => {
    expect(await slow).toEqual(Array(20).fill('hung up on'));
    await isAlive();
  });

  (countable ? it : it.skip)(`with no descriptor lost${countable ? '' : ': needs /proc'}`, async () => {
    for (let turn = 0; turn < 20 && held() > before; turn++) await wait(100);
    expect(held()).toBeLessThanOrEqual(before);
  });
});
