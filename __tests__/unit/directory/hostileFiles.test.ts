/** @jest-environment node */
import * as fc from 'fast-check';
import { parseDirectory } from '@/lib/directory/hsds';
import { JSON_LIMITS, readJson } from '@/lib/directory/json';
import { PROBLEM_CODES } from '@/lib/directory/problems';
import en from '@/messages/en.json';
import es from '@/messages/es.json';
import { attribute, ORGANIZATION, organizationWith, serviceWith } from './suppliedFile';

const problemsOf = (text: string, maxBytes?: number) => {
  const parsed = parseDirectory(text, maxBytes === undefined ? {} : { maxBytes });
  return parsed.ok ? [] : parsed.problems;
};

describe('a file that cannot be used says what is wrong, and where', () => {
  const name = (value: string) => organizationWith({ name: value });
  const website = (value: string) => organizationWith({ website: value });
  const [service] = ORGANIZATION.services;
  test.each([
    ['nothing', '', 'empty-file', '', undefined],
    ['only blanks', ' \n\n ', 'empty-file', '', undefined],
    ['a web page', '<!doctype html>', 'not-json', '', 1],
    ['a comma too many', '{\n  "id": "x",\n}', 'not-json', '', 3],
    ['a file cut off', '{\n "name": "A', 'not-json', '', 2],
    ['text after the end', '[]\n\n[]', 'not-json', '', 3],
    ['a line break in a text', '["a\nb"]', 'not-json', '', 1],
    ['a number of no kind', '[01]', 'not-json', '', 1],
    ['a comment', '// ours\n[]', 'not-json', '', 1],
    ['NaN', '[NaN]', 'not-json', '', 1],
    ['letters of another encoding', '{\n "name": "Ni\uFFFDos" }', 'not-utf8', '', 2],
    ['a field twice', '{"name": "A",\n"name": "B"}', 'duplicate-key', 'name', 2],
    ['__proto__', '{\n"__proto__": {"ok": true}}', 'forbidden-key', '', 2],
    ['an escaped __proto__', '{"\\u005f_proto__": 1}', 'forbidden-key', '', 1],
    ['a key twice, once escaped', '{"a": 1, "\\u0061": 2}', 'duplicate-key', 'a', 1],
    ['constructor', '{"a": {"constructor": {}}}', 'forbidden-key', 'a', 1],
    ['depth', `${'['.repeat(100_000)}`, 'too-deep', `${'[0]'.repeat(JSON_LIMITS.depth)}`, 1],
    [
      'many values',
      `[${'0,'.repeat(JSON_LIMITS.values)}0]`,
      'too-many-values',
      `[${JSON_LIMITS.values - 1}]`,
      1,
    ],
    ['a text', '"organization"', 'not-a-directory', '', 1],
    ['null', '\nnull', 'not-a-directory', '', 2],
    ['organizations that are no list', '{"organizations": {}}', 'not-a-directory', '', 1],
    ['an empty list', '[]', 'no-places', '', 1],
    ['another kind of JSON', '{"type": "FeatureCollection"}', 'missing', 'id', 1],
    ['a list of numbers', '[1]', 'wrong-type', '[0]', 1],
    ['no name', organizationWith({ name: undefined }), 'missing', 'name', 1],
    ['a name that is a number', organizationWith({ name: 7 }), 'wrong-type', 'name', 3],
    ['a blank name', name(' '), 'empty', 'name', 3],
    ['a name of a page', name('x'.repeat(201)), 'too-long', 'name', 3],
    ['a name that turns the line around', name('Bank\u202Egro.live'), 'hidden-characters', 'name', 3],
    ['a name with a control character', name('Bank\u0007'), 'hidden-characters', 'name', 3],
    ['a name on two lines', name('Bank\nCall 900'), 'hidden-characters', 'name', 3],
    ['half a character', name('Bank\uD800'), 'hidden-characters', 'name', 3],
    ['an id of their own', organizationWith({ id: '17' }), 'not-an-id', 'id', 2],
    ['a script', website('javascript:alert(1)'), 'unsafe-url', 'website', 5],
    ['a script in capitals', website(' JaVaScRiPt:alert(1)'), 'unsafe-url', 'website', 5],
    ['data', website('data:text/html,<script>1</script>'), 'unsafe-url', 'website', 5],
    ['a file', website('file:///etc/passwd'), 'unsafe-url', 'website', 5],
    [
      'an address that hides its host',
      website('https://ourcenter.org@evil.example'),
      'unsafe-url',
      'website',
      5,
    ],
    ['an address without https', website('www.example.org'), 'not-a-url', 'website', 5],
    ['an address with backslashes', website('https:\\\\example.org'), 'not-a-url', 'website', 5],
    ['an address in look-alike letters', website('https://оurcenter.org'), 'not-a-url', 'website', 5],
    ['an email that is none', organizationWith({ email: 'a@b' }), 'not-an-email', 'email', 42],
    ['a service of no status', serviceWith({ status: 'open' }), 'unknown-value', 'services[0].status', 10],
    [
      'a phone in words',
      serviceWith({ phones: [{ id: service?.id, number: 'HEAT-HELP' }] }),
      'not-a-phone',
      'services[0].phones[0].number',
      15,
    ],
    [
      'a phone that is code',
      serviceWith({ phones: [{ id: service?.id, number: '303;isub=1' }] }),
      'not-a-phone',
      'services[0].phones[0].number',
      15,
    ],
    [
      'a language that is none',
      serviceWith({ languages: [{ id: service?.id, code: 'spanish!' }] }),
      'not-a-language',
      'services[0].languages[0].code',
      43,
    ],
    [
      'too many phones',
      serviceWith({
        phones: Array.from({ length: 21 }, () => ({ id: service?.id, number: '303-555-0100' })),
      }),
      'too-many',
      'services[0].phones',
      12,
    ],
    [
      'a service we do not have',
      serviceWith({ attributes: [attribute('serves', 'food')] }),
      'unknown-service',
      'services[0].attributes[0].value',
      30,
    ],
    [
      'a topic we do not have',
      serviceWith({ attributes: [attribute('topic', 'food')] }),
      'unknown-topic',
      'services[0].attributes[0].value',
      30,
    ],
    [
      'a day that is none',
      serviceWith({ attributes: [attribute('as-of', '2026-02-30')] }),
      'not-a-day',
      'services[0].attributes[0].value',
      30,
    ],
    [
      'maybe',
      serviceWith({ attributes: [attribute('confirm', 'maybe')] }),
      'unknown-value',
      'services[0].attributes[0].value',
      30,
    ],
    [
      'a dot in an id',
      serviceWith({ attributes: [attribute('place', 'a.b')] }),
      'not-an-id',
      'services[0].attributes[0].value',
      30,
    ],
    [
      'the same place twice',
      JSON.stringify([ORGANIZATION, ORGANIZATION], null, 1),
      'duplicate-id',
      '[1]',
      44,
    ],
  ])('%s', (_what, text, code, path, line) => {
    expect(problemsOf(text)[0]).toEqual({ code, path, ...(line === undefined ? {} : { line }) });
  });

  test('a file is too large by its bytes, not by its letters', () => {
    const text = organizationWith({ description: 'ñ'.repeat(100) });
    const bytes = Buffer.byteLength(text);
    expect(problemsOf(text, bytes)).toEqual([]);
    expect(problemsOf(text, bytes - 1)).toEqual([{ code: 'too-large', path: '' }]);
    expect(problemsOf(' '.repeat(1_000_001))).toEqual([{ code: 'too-large', path: '' }]);
  });

  test('every field that is wrong is named, once, in the order of the file', () => {
    const problems = problemsOf(organizationWith({ id: 7, name: '', website: 'javascript:1' }));
    expect(problems.map(({ code, path }) => `${path}: ${code}`)).toEqual([
      'id: wrong-type',
      'name: empty',
      'website: unsafe-url',
    ]);
  });

  test('at most twenty problems are told', () => {
    expect(problemsOf(JSON.stringify(Array.from({ length: 500 }, () => ({}))))).toHaveLength(20);
  });

  test('a name that a file made up is cut and cleaned before anybody sees it', () => {
    const key = `<img src=x>\u202E${'k'.repeat(500)}`;
    const [problem] = problemsOf(`{${JSON.stringify(key)}: 1, ${JSON.stringify(key)}: 2}`);
    expect(problem).toEqual({ code: 'duplicate-key', path: `?img?src?x??${'k'.repeat(28)}`, line: 1 });
  });

  test('nothing of a file reaches an object’s prototype', () => {
    parseDirectory('[{"__proto__": {"polluted": 1}}]');
    parseDirectory('{"organizations": [], "a": {"prototype": 1}}');
    expect({}).not.toHaveProperty('polluted');
  });

  test('a text with markup stays a text', () => {
    const parsed = parseDirectory(organizationWith({ name: '<script>alert(1)</script>' }));
    expect(parsed.ok && parsed.directory.places[0]?.name).toBe('<script>alert(1)</script>');
  });

  test.each([
    ['en', en],
    ['es', es],
  ])('%s has words for every problem', (_language, messages) => {
    const { line, field, ...words } = messages.directory.problem;
    expect(Object.keys(words).sort()).toEqual([...PROBLEM_CODES].sort());
    expect([line, field]).toEqual([expect.stringContaining('{line}'), expect.stringContaining('{path}')]);
  });
});

describe('whatever a file holds', () => {
  const told = (text: string) => {
    const parsed = parseDirectory(text);
    if (parsed.ok) return parsed.directory.places.length + parsed.directory.withdrawn.length > 0;
    return (
      parsed.problems.length > 0 &&
      parsed.problems.length <= 20 &&
      parsed.problems.every(({ code, path }) => code !== 'unreadable' && path.length <= 200)
    );
  };

  test('any text: places or problems, never a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), told), { numRuns: 500 });
  });

  test('any JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), told), { numRuns: 500 });
  });

  test('our file with a part of it changed, cut or doubled', () => {
    const text = organizationWith({});
    const spot = fc.nat(text.length);
    fc.assert(
      fc.property(spot, spot, fc.string({ unit: 'binary', maxLength: 5 }), (a, b, inserted) =>
        told(text.slice(0, a) + inserted + text.slice(b)),
      ),
      { numRuns: 1000 },
    );
  });

  test('our file with any value in any field', () => {
    const fields = fc.constantFrom(
      'id',
      'name',
      'description',
      'website',
      'email',
      'phones',
      'locations',
      'services',
      'attributes',
      'organization',
    );
    fc.assert(
      fc.property(fields, fc.jsonValue({ maxDepth: 5 }), (field, value) =>
        told(organizationWith({ [field]: value })),
      ),
      { numRuns: 500 },
    );
  });

  test('the reader of JSON agrees with JSON.parse', () => {
    const native = (text: string) => {
      try {
        return { value: JSON.parse(text) as unknown };
      } catch {
        return undefined;
      }
    };
    const agree = (text: string) => {
      const reading = readJson(text);
      if (reading.ok) expect({ value: reading.value }).toEqual(native(text));
      // It refuses more than JSON.parse does, but only for reasons of its own.
      else if (reading.problem.code === 'not-json') expect(native(text)).toBeUndefined();
    };
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), agree), { numRuns: 500 });
    const scraps = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\\u00',
      '1',
      '-',
      '.',
      'e5',
      'true',
      'null',
      ' ',
      '\n',
      '\t',
      '\u0001',
      '"a"',
      'é',
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 12 }), (parts) => agree(parts.join(''))),
      { numRuns: 1000 },
    );
  });
});
