import { head } from './raw';

const RANGES = [
  ...['bytes=100-5', 'bytes=-', 'bytes=', 'bytes=abc', 'bytes=--5', 'bytes=5', 'lines=0-5', '=', ''],
  ...['bytes=0-9', 'bytes=-9', 'bytes=5990-', 'bytes=6000-', 'bytes=-99999', 'bytes=-0', 'bytes=0-0'],
  ...['bytes=0-99999999999999999999999', 'bytes=99999999999999999999-', `bytes=0-${'9'.repeat(400)}`],
  ...['bytes=1e3-', 'bytes=0x1-2', 'bytes=NaN-NaN', 'bytes=Infinity-', 'bytes= 1 - 2 ', 'bytes=1.5-2.5'],
  ...['bytes=0-1,5-6', 'bytes=5-1,9-2', `bytes=${'0-,'.repeat(500)}`, 'bytes=,,,', 'bytes=\u00ff-\u00fe'],
];
const ENCODINGS = ['gzip', 'br', '*', 'gzip;q=0, br;q=0', 'br;q=x', ',;,;q=,', 'x'.repeat(4000), '\u00ff'];
const ADDRESSES = [
  ...[
    '/en/',
    '/en',
    '/empty.txt',
    '/large.bin?',
    '/nowhere',
    '/en/index.html.br',
    '/',
    '//',
    '/%00',
    '/a%00b',
  ],
  ...[
    '/%',
    '/%zz',
    '/%c0%ae%c0%ae/',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
  ],
  ...[
    '/en/..',
    '/..',
    '/en\\..\\..',
    '/?',
    '/en/?a=%',
    '/#',
    `/${'a/'.repeat(3000)}`,
    `/${'%2e'.repeat(1000)}`,
  ],
  ...[`/${'a'.repeat(300)}`, 'http://localhost/en/', 'http://', '*', '/en/index.html/', '/.', '/en/%2e/'],
];
/** Methods that end the connection are last. */
const METHODS = ['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND', 'CONNECT'];
const CONDITIONS = [
  { 'If-None-Match': '*' },
  { 'If-Match': '"x"' },
  { 'If-Modified-Since': 'never' },
  { 'If-Unmodified-Since': 'Fri, 01 Jan 2010 00:00:00 GMT' },
  { 'If-Range': '"x"', Range: 'bytes=5-1' },
  { Expect: 'something' },
  { Upgrade: 'websocket', Connection: 'Upgrade, close' },
  { 'Content-Length': '5', 'Transfer-Encoding': 'chunked' },
];

/** Each address with each range, encoding, method and condition; one batch is one connection. */
export const BATCHES: readonly (readonly string[])[] = [
  ...ADDRESSES.flatMap((address) => [
    RANGES.map((Range) => head('GET', address, { Range })),
    RANGES.map((Range) => head('HEAD', address, { Range, 'Accept-Encoding': 'br' })),
    RANGES.map((Range) => head('GET', address, { Range, 'Accept-Encoding': 'gzip' })),
    ENCODINGS.map((encoding) => head('GET', address, { 'Accept-Encoding': encoding })),
    METHODS.map((method) => head(method, address)),
    CONDITIONS.map((condition) => head('GET', address, condition)),
  ]),
  ...RANGES.map((Range) => [head('GET', '/large.bin', { Range })]),
  [head('GET', '/en/', { Cookie: 'a'.repeat(20_000) })],
  // Not HTTP.
  ...['\r\n', 'GET\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', '\u0000'.repeat(100), '\u0016\u0003\u0001'].map(
    (text) => [text],
  ),
];

/** Several requests at once on one connection, which ends with the last. */
export const together = (batch: readonly string[]) =>
  batch.map((one, index) => (index < batch.length - 1 ? one.replace('close', 'keep-alive') : one)).join('');
