import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Driver, keyActions, until } from './driver';

/**
 * Starts Firefox and controls it with its built-in protocol, Marionette, so that no other program is needed.
 * @param binary path of the browser
 * @param port a free port
 */
export async function firefox(binary: string, port: number): Promise<Driver> {
  const profile = await mkdtemp(path.join(tmpdir(), 'firefox-'));
  await writeFile(
    path.join(profile, 'user.js'),
    [
      `user_pref("marionette.port", ${port});`,
      'user_pref("browser.shell.checkDefaultBrowser", false);',
      'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
      'user_pref("accessibility.tabfocus", 7);',
      'user_pref("browser.sessionstore.interval", 1000);',
    ].join('\n'),
  );
  const browser = spawn(binary, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
  const marionette = await connected(port);
  const session = (await marionette.send('WebDriver:NewSession', {})) as {
    capabilities: { browserName: string; browserVersion: string };
  };
  const value = async (command: string, params: object = {}) =>
    ((await marionette.send(command, params)) as { value?: unknown } | null)?.value;
  return {
    version: `${session.capabilities.browserName} ${session.capabilities.browserVersion}`,
    open: async (url) => void (await value('WebDriver:Navigate', { url })),
    run: (script, args = []) => value('WebDriver:ExecuteScript', { script, args }),
    type: async (keys) => void (await value('WebDriver:PerformActions', { actions: keyActions(keys) })),
    back: async () => void (await value('WebDriver:Back')),
    reload: async () => void (await value('WebDriver:Refresh')),
    title: async () => String(await value('WebDriver:GetTitle')),
    kill: async () => {
      browser.kill('SIGKILL');
      marionette.end();
      await ended(browser);
      return profile;
    },
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      marionette.end();
      await ended(browser);
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function connected(port: number) {
  let socket: Socket | undefined;
  await until('Firefox listens', async () => {
    socket = await new Promise<Socket>((resolve, reject) => {
      const tried = connect(port, '127.0.0.1', () => resolve(tried));
      tried.once('error', reject);
    });
    return true;
  });
  return new Marionette(socket as Socket);
}

/** A connection. Each message is JSON after its length in bytes and a colon; the first is a greeting. */
class Marionette {
  private buffer = Buffer.alloc(0);
  private last = 0;
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (why: Error) => void }
  >();

  constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.read(Buffer.from(chunk)));
    socket.on('error', () => {});
  }

  send(command: string, params: object): Promise<unknown> {
    const id = ++this.last;
    const text = JSON.stringify([0, id, command, params]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  end(): void {
    this.socket.destroy();
  }

  private read(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      const length = Number(this.buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.buffer = this.buffer.subarray(colon + 1 + length);
      if (Array.isArray(message)) this.answer(message[1], message[2], message[3]);
    }
  }

  private answer(id: number, error: { message: string } | null, result: unknown): void {
    const one = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) one?.reject(new Error(error.message));
    else one?.resolve(result);
  }
}

async function ended(browser: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  if (browser.exitCode !== null) return;
  const timer = setTimeout(() => browser.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(timer);
}
