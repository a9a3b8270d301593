import { connect, type Socket } from 'node:net';

/** The raw response to one raw request. */
export interface RawAnswer {
  /** 0: the connection ended without a response. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The first line and the headers of a request. */
export function head(
  method: string,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): string {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers });
  return [`${method} ${address} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join(
    '\r\n',
  );
}

/** Sends a request and reads until the connection ends. */
export async function ask(port: number, request: string): Promise<RawAnswer> {
  const parts: Buffer[] = [];
  const socket = opened(port, request);
  socket.on('data', (part: Buffer) => parts.push(part));
  await closed(socket);
  const answer = Buffer.concat(parts).toString('latin1');
  const end = answer.indexOf('\r\n\r\n');
  const [first = '', ...lines] = answer.slice(0, Math.max(0, end)).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: answer.slice(end + 4) };
}

/** A connection with a sent request that nobody reads yet. A broken connection counts as ended. */
export function opened(port: number, request: string): Socket {
  const socket = connect(port, '127.0.0.1').on('error', () => socket.destroy());
  socket.write(request, 'latin1');
  return socket;
}

/** Waits until a connection has ended. */
export function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.closed) resolve();
    else socket.once('close', () => resolve());
  });
}
