import { spawn } from 'node:child_process';
import { type Driver, keyActions, until } from './driver';

/** The capabilities that start WebKitGTK's MiniBrowser. */
const CAPABILITIES = {
  capabilities: {
    alwaysMatch: {
      'webkitgtk:browserOptions': {
        binary: process.env.MINIBROWSER_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
        args: ['--automation'],
      },
    },
  },
};

/**
 * Starts WebKitGTK's MiniBrowser and controls it with WebDriver. It needs a display; without one, `xvfb-run` provides it.
 * @param driver path of WebKitWebDriver
 * @param port a free port
 */
export async function webkit(driver: string, port: number): Promise<Driver> {
  const listen = [driver, `--port=${port}`];
  const [program = '', ...args] = process.env.DISPLAY ? listen : ['xvfb-run', '--auto-servernum', ...listen];
  // Its own process group, so that its child processes end with it.
  const child = spawn(program, args, {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
  });
  child.once('error', (error) => console.log(`${program}: ${error.message}`));
  const base = `http://127.0.0.1:${port}`;
  await until('WebKitWebDriver listens', async () => (await fetch(`${base}/status`)).ok);
  const session = (await command(base, 'POST', '/session', CAPABILITIES)) as {
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  };
  const at = `/session/${session.sessionId}`;
  return {
    version: `WebKitGTK ${session.capabilities.browserName} ${session.capabilities.browserVersion}`,
    open: async (url) => void (await command(base, 'POST', `${at}/url`, { url })),
    run: (script, args = []) => command(base, 'POST', `${at}/execute/sync`, { script, args }),
    type: async (keys) => void (await command(base, 'POST', `${at}/actions`, { actions: keyActions(keys) })),
    back: async () => void (await command(base, 'POST', `${at}/back`, {})),
    reload: async () => void (await command(base, 'POST', `${at}/refresh`, {})),
    title: async () => String(await command(base, 'GET', `${at}/title`)),
    close: async () => {
      await command(base, 'DELETE', at).catch(() => {});
      if (child.pid) process.kill(-child.pid);
    },
  };
}

async function command(
  base: string,
  method: 'GET' | 'POST' | 'DELETE',
  at: string,
  body?: object,
): Promise<unknown> {
  const answer = await fetch(base + at, {
    method,
    signal: AbortSignal.timeout(30_000),
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${at}: ${JSON.stringify(value)}`);
  return value;
}
