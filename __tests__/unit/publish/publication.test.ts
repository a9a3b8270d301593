/** @jest-environment node */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import Ajv2020, { type AnySchema } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { PLACES } from '@/lib/directory/places';
import { locales } from '@/lib/i18n/locales';
import { FACTS, NORMS, RULES_VERSION, SOURCES, type SourceId } from '@/rules';
import { readOne } from '../directory/suppliedFile';
import { DATE, files, published } from './published';

const documents = [...files.keys()].filter((name) => !name.endsWith('.schema.json'));

function validator(name: string) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(files.get(name.replace('.json', '.schema.json')) ?? '') as AnySchema);
}

const read = (name: string): Record<string, unknown> =>
  JSON.parse(files.get(name) ?? '') as Record<string, unknown>;

describe('each published file', () => {
  it.each(documents)('%s matches its JSON Schema', (name) => {
    const validate = validator(name);
    expect([validate(read(name)), validate.errors]).toEqual([true, null]);
  });

  it.each(documents)('the schema of %s is of 2020-12 and refuses another document', (name) => {
    const schema = read(name.replace('.json', '.schema.json'));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const validate = validator(name);
    expect(validate({})).toBe(false);
    expect(validate({ ...read(name), extra: 1 })).toBe(false);
  });

  // The directory has the form of its standard, and the programs are a plain list.
  it.each(documents.filter((name) => !['directory.json', 'programs.json'].includes(name)))(
    '%s names its schema, version and day',
    (name) => {
      const { $schema, version, date } = read(name);
      expect(files.has(String($schema).replace('./', ''))).toBe(true);
      expect([version, date]).toEqual([RULES_VERSION, DATE]);
    },
  );

  it('is in the index with its size and hash, except the index itself', () => {
    expect(published.index.files.map(({ name }) => name)).toEqual(
      documents.filter((name) => name !== 'index.json'),
    );
    for (const { name, schema, bytes, sha256 } of published.index.files) {
      const text = files.get(name) ?? '';
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
      expect(files.has(schema)).toBe(true);
    }
  });
});

it('a kind of help says that nobody is looked at, and who learns what is written, as the pages do', () => {
  type Need = { id: string; answers: { verdict: string; ofWhom: string }[]; disclosures: string[] };
  const needs = (read('services.json').services as { needs: Need[] }[]).flatMap((service) => service.needs);
  const nobody = needs.flatMap(({ id, answers }) =>
    answers.flatMap(({ verdict, ofWhom }) => (ofWhom === 'nobody' ? [[id, verdict]] : [])),
  );
  expect(nobody.filter(([, verdict]) => verdict !== 'nobody-checks')).toEqual([]);
  expect(nobody).toContainEqual(['vaccines', 'nobody-checks']);
  const learned = (need: string) => needs.find(({ id }) => id === need)?.disclosures;
  expect(learned('police-fire')).toEqual(['jail-public', 'city-staff']);
  expect(learned('contract-work')).toEqual([]);
});

describe('the schemas', () => {
  it('refuse a value that is not in the vocabulary', () => {
    const norms = read('norms.json');
    const spoilt = JSON.stringify(norms).replace('"authority":"city"', '"authority":"county"');
    expect(validator('norms.json')(JSON.parse(spoilt))).toBe(false);
    const services = JSON.stringify(read('services.json')).replace('"cash-assistance"', '"cash"');
    expect(validator('services.json')(JSON.parse(services))).toBe(false);
  });
});

describe('what is published', () => {
  it('is every service, norm and source', () => {
    expect(published.services.services.map(({ id }) => id)).toEqual(FACTS.service);
    expect(published.norms.norms.map(({ says: _, ...norm }) => norm)).toEqual(
      NORMS.map((norm) => {
        const { lastChecked, reviewBy } = SOURCES[norm.source as SourceId];
        return { ...norm, lastChecked, reviewBy };
      }),
    );
    expect(Object.fromEntries(published.sources.sources.map(({ id, ...source }) => [id, source]))).toEqual(
      SOURCES,
    );
    expect(Object.fromEntries(published.norms.facts.map(({ id, values }) => [id, values]))).toEqual(FACTS);
  });

  it('has words in every language, with nothing left to fill in', () => {
    const said = [
      ...published.norms.norms.map(({ says }) => says),
      ...published.services.services.map(({ name }) => name),
    ];
    for (const words of said) {
      expect(Object.keys(words)).toEqual([...locales]);
      expect(words.en).not.toBe(words.es);
      expect(Object.values(words).join()).not.toMatch(/[{}]/);
    }
  });

  it('is a directory that our own reader can read', () => {
    const { places } = readOne(files.get('directory.json') ?? '');
    expect(places.map(({ id }) => id)).toEqual(PLACES.map(({ id }) => id));
  });

  it('has every decision in less than 1.5 kB', () => {
    expect(gzipSync(files.get('decisions.json') ?? '', { level: 9 }).length).toBeLessThan(1500);
  });
});
