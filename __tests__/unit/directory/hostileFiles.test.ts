/** @jest-environment node */
import * as fc from 'fast-check';
import { readDirectoryFiles } from '@/lib/directory/read/index';
import { readJson } from '@/lib/directory/read/json';
import { LIMITS } from '@/lib/directory/read/limits';
import {
  attribute,
  ORGANIZATION,
  organizationWith,
  placeIn,
  readOne,
  serviceWith,
  TODAY,
} from './suppliedFile';

describe('an unsafe file, or one that is not a directory, is refused', () => {
  test.each([
    ['nothing', '', 'empty-file', '', undefined],
    ['only blanks', ' \n\n ', 'empty-file', '', undefined],
    ['a comma too many', '{\n  "id": "x",\n}', 'not-json', '', 3],
    ['a file cut off', '{\n "name": "A', 'not-json', '', 2],
    ['text after the end', '[]\n\n[', 'not-json', '', 3],
    ['a line break in a text', '["a\nb"]', 'not-json', '', 1],
    ['a comment', '[\n// ours\n]', 'not-json', '', 2],
    ['NaN', '[NaN]', 'not-json', '', 1],
    ['__proto__', '{"a": {\n"__proto__": {"ok": true}}}', 'forbidden-key', 'a', undefined],
    ['an escaped __proto__', '{"\\u005f_proto__": 1}', 'forbidden-key', '', undefined],
    ['constructor', '{"a": [{"constructor": {}}]}', 'forbidden-key', 'a[0]', undefined],
    ['depth', `${'['.repeat(100)}${']'.repeat(100)}`, 'too-deep', '[0]'.repeat(LIMITS.depth), undefined],
    ['a text', '"organization"', 'not-a-directory', '', undefined],
    ['null', '\nnull', 'not-a-directory', '', undefined],
    ['another kind of JSON', '{"type": "FeatureCollection"}', 'not-a-directory', '', undefined],
    ['an empty list', '[]', 'no-places', '', undefined],
  ])('%s', (_what, text, code, path, line) => {
    const { report, places, withdrawn } = readOne(text);
    expect(report.refused).toEqual({ code, path, ...(line === undefined ? {} : { line }) });
    expect([...places, ...withdrawn]).toEqual([]);
  });

  test.each([
    ['lists without an end', '['.repeat(1_000_000), 'not-json'],
    ['records without an end', '{"a":'.repeat(1_000_000), 'not-json'],
    ['more values than any directory has', `[${'0,'.repeat(LIMITS.values)}0]`, 'too-many-values'],
  ])('%s', (_what, text, code) => {
    expect(readOne(text).report.refused?.code).toBe(code);
  });

  const onDisk = { name: 'a', size: 2, arrayBuffer: async () => new TextEncoder().encode('{}').buffer };
  const refusals = async (...files: readonly object[]) => {
    const all = files.map((file) => ({ ...onDisk, ...file })) as Parameters<typeof readDirectoryFiles>[0];
    return (await readDirectoryFiles(all, { today: TODAY })).files.map(({ refused }) => refused?.code);
  };

  test('a file that is too large is not read, and one that cannot be read is reported', async () => {
    const arrayBuffer = jest.fn();
    expect(await refusals({ size: LIMITS.bytes + 1, arrayBuffer })).toEqual(['too-large']);
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(await refusals({ arrayBuffer: () => Promise.reject(new Error('moved')) })).toEqual(['unreadable']);
  });

  test('too many files', async () => {
    const codes = await refusals(...Array.from({ length: 200 }, () => ({})));
    expect(codes).toHaveLength(LIMITS.files + 1);
    expect(codes.at(-1)).toBe('too-many-files');
  });

  test('a key of a file is cut and cleaned before it is shown', () => {
    const key = `<img src=x>\u202E${'k'.repeat(500)}`;
    const { refused } = readOne(`{${JSON.stringify(key)}: {"__proto__": 1}}`).report;
    expect(refused?.path).toBe(`?img?src?x??${'k'.repeat(28)}`);
  });
});

describe('unsafe content of a field is not used', () => {
  const website = (value: unknown) => placeIn(organizationWith({ website: value })).url;
  test.each([
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals', ' JaVaScRiPt:alert(1)'],
    ['a script with a tab in it', 'java\tscript:alert(1)'],
    ['data', 'data:text/html,<script>1</script>'],
    ['a file', 'file:///etc/passwd'],
    ['an address that hides its host', 'https://ourcenter.org@evil.example'],
    ['no address', 'n/a'],
    ['a record', { href: 'https://example.org' }],
  ])('%s as a web address', (_what, value) => {
    expect(website(value)).toBeUndefined();
  });

  test.each([
    ['www.example.org', 'https://www.example.org/'],
    ['example.org/help', 'https://example.org/help'],
    ['https:\\\\example.org', 'https://example.org/'],
    ['https://оurcenter.org', 'https://xn--urcenter-mbh.org/'],
    ['https://example.org/niños', 'https://example.org/ni%C3%B1os'],
    ['http://example.org; www.example.com', 'http://example.org'],
  ])('the web address %s becomes %s', (written, url) => {
    expect(website(written)).toBe(url);
  });

  const name = (value: unknown) => placeIn(organizationWith({ name: value })).name;
  test.each([
    ['changes the direction of the line', 'Bank\u202Egro.live', 'Bankgro.live'],
    ['has a control character', 'Bank\u0007', 'Bank'],
    ['is on two lines', 'Bank\nCall 900', 'Bank Call 900'],
    ['has half of a surrogate pair', 'Bank\uD800', 'Bank'],
    ['has characters without width', 'Ba\u200Bn\u200Dk\u00AD', 'Bank'],
    ['is Persian, with a zero-width non-joiner', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['is a number', 7, '7'],
    ['is markup around a name', '<b onclick="x()">Bank</b> &amp; Co', 'Bank & Co'],
    ['is nothing but markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('a name that %s', (_what, written, shown) => {
    expect(name(written)).toBe(shown);
  });

  test('a very long name is cut, and that is reported', () => {
    const { places, report } = readOne(organizationWith({ name: 'x'.repeat(1000) }));
    expect(places[0]?.name).toHaveLength(LIMITS.name);
    expect(report.leftOut).toMatchObject([{ field: 'organization.name', why: 'cut' }]);
  });

  test.each(['HEAT-HELP', '303;isub=1', '555-0100', 'javascript:1', '+'])(
    '%s is no number to call',
    (number) => {
      const { places, report } = readOne(serviceWith({ phones: [{ number }] }));
      expect(places[0]?.phones).toBeUndefined();
      expect(report.leftOut).toMatchObject([{ field: 'phones[0].number', why: 'not-a-phone' }]);
    },
  );

  test('a file cannot give 911 another number, not even at a place of its own', () => {
    const [service] = ORGANIZATION.services;
    const change = { attributes: [attribute('place', 'emergency')], phones: [{ number: '303-555-0166' }] };
    const services = [service, { ...service, ...change }];
    const { places, report } = readOne({ ...ORGANIZATION, services });
    expect(places).toHaveLength(1);
    expect(report.aside).toMatchObject([{ agency: 'Example Food Bank', why: 'reserved-place' }]);
  });

  test('an id of a file is never the id of one of our places, unless our attribute says so', () => {
    for (const id of ['211', 211, 'our-center', 'emergency']) {
      expect(placeIn(serviceWith({ id })).id).toBe(`record-${id}`);
    }
  });

  test('nothing of a file reaches an object’s prototype', () => {
    readOne('[{"__proto__": {"polluted": 1}}]');
    readOne('__proto__,name,constructor\n{"polluted":1},Bank,x');
    expect({}).not.toHaveProperty('polluted');
  });

  test('thousands of records under one id and one name are read in a moment', () => {
    const records = Array.from({ length: 3000 }, (_, at) => ({ ...ORGANIZATION, description: `${at}` }));
    expect(new Set(readOne(records).places.map(({ id }) => id)).size).toBe(3000);
  });
});

describe('any content of a file is handled', () => {
  const isHandled = (content: string | Uint8Array) => {
    const { places, withdrawn, report } = readOne(content);
    const { code, path = '' } = report.refused ?? {};
    if (code === undefined && places.length + withdrawn.length + report.aside.length === 0) return false;
    return places.every(({ name }) => name !== '') && code !== 'unreadable' && path.length <= 200;
  };

  test('any text: places or a reason, never a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isHandled), { numRuns: 500 });
  });

  test('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), isHandled), { numRuns: 500 });
  });

  test('any JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), isHandled), { numRuns: 500 });
  });

  test('any table', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 20 });
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
    const table = (lines: string[][]) =>
      isHandled(['Name,Phone,Hours,Website,Zip', ...lines.map((cells) => cells.join(','))].join('\n'));
    fc.assert(fc.property(rows, table), { numRuns: 300 });
  });

  test('our file with a part of it changed, cut or doubled', () => {
    const text = organizationWith({});
    const spot = fc.nat(text.length);
    fc.assert(
      fc.property(spot, spot, fc.string({ unit: 'binary', maxLength: 5 }), (a, b, inserted) =>
        isHandled(text.slice(0, a) + inserted + text.slice(b)),
      ),
      { numRuns: 1000 },
    );
  });

  test.each(['status', 'schedules', 'attributes', 'phones'])(
    'a field %s whose toString is not a function',
    (field) => {
      const odd = { toString: 0, valueOf: 0 };
      const schedule = { freq: odd, byday: odd, opens_at: odd, closed: odd };
      for (const value of [odd, [odd], [schedule], [{ ...schedule, byday: [odd] }]])
        expect(isHandled(serviceWith({ [field]: value }))).toBe(true);
    },
  );

  test('our file with any value in any field of the organization or the service', () => {
    const organization =
      'id name description website email phones locations services attributes organization languages contacts';
    const service =
      'status schedules cost_options required_documents funding eligibility service_at_locations minimum_age';
    const texts = 'fees_description assured_date url interpretation_services';
    const fields = fc.constantFrom(...[organization, service, texts].join(' ').split(' '));
    fc.assert(
      fc.property(
        fields,
        fc.jsonValue({ maxDepth: 5 }),
        (field, value) =>
          isHandled(organizationWith({ [field]: value })) && isHandled(serviceWith({ [field]: value })),
      ),
      { numRuns: 500 },
    );
  });

  test('the reader of JSON agrees with JSON.parse on what is JSON', () => {
    const scraps = fc.constantFrom(
      ...'{ } [ ] , : " \\ \\u00 1 - . e5 true null "a" é'.split(' '),
      ' ',
      '\n',
      '\u0001',
    );
    const agree = (parts: string[]) => {
      const text = parts.join('');
      const reading = readJson(text);
      const native = (() => {
        try {
          return { value: JSON.parse(text) as unknown };
        } catch {
          return undefined;
        }
      })();
      if (reading.ok) expect({ value: reading.value }).toEqual(native);
      else if (reading.problem.code === 'not-json') expect(native).toBeUndefined();
    };
    fc.assert(fc.property(fc.array(scraps, { maxLength: 12 }), agree), { numRuns: 1000 });
  });
});
