/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { placesForNeed, placesForProgram } from '@/lib/answers/places';
import type { SuppliedDirectory } from '@/lib/directory';
import { PLACES } from '@/lib/directory/places';
import {
  DirectoryFileError,
  LONGEST_SUPPLIED,
  suppliedDirectory,
  suppliedEnvironment,
} from '@/lib/node/build/directoryFile';
import { exportDirectory } from '@/lib/node/publish/exportDirectory';
import { ENGLISH } from './ourWords';
import { attribute, organizationWith, serviceWith } from './suppliedFile';

const folder = mkdtempSync(path.join(tmpdir(), 'directory-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(text: string, name = 'places.json'): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

function failure(environment: Parameters<typeof suppliedEnvironment>[0]): DirectoryFileError {
  try {
    suppliedEnvironment(environment);
  } catch (error) {
    if (error instanceof DirectoryFileError) return error;
    throw error;
  }
  throw new Error('the build went on');
}

/** The directory as pages bundled in this environment see it. */
async function directoryBuiltWith(environment: Parameters<typeof suppliedEnvironment>[0]) {
  jest.resetModules();
  Object.assign(process.env, suppliedEnvironment(environment));
  try {
    return (await import('@/lib/directory')).directory;
  } finally {
    delete process.env.NEXT_PUBLIC_SUPPLIED_DIRECTORY;
  }
}

describe('a build with a supplied directory', () => {
  test('without a file nothing changes', async () => {
    expect(suppliedEnvironment({})).toEqual({});
    expect(suppliedEnvironment({ DIRECTORY_FILE: '' })).toEqual({});
    expect((await directoryBuiltWith({})).places).toEqual(PLACES);
  });

  test('its places are added to ours', async () => {
    const built = await directoryBuiltWith({ DIRECTORY_FILE: fileWith(organizationWith({})) });
    expect(placesForNeed('food-today', built).map(({ name }) => name)).toEqual([
      'Example Food Bank',
      'Hunger Free Colorado food resource line',
      'OUR Center',
      'Benefits in Action',
      '2-1-1 Colorado',
    ]);
  });

  test('a place for a program comes first among those to ask about it', async () => {
    const file = fileWith(serviceWith({ attributes: [attribute('program', 'snap')] }));
    const built = await directoryBuiltWith({ DIRECTORY_FILE: file });
    expect(placesForProgram('snap', built).map(({ name }) => name)).toEqual([
      'Example Food Bank',
      'Hunger Free Colorado food resource line',
      'Boulder County Housing and Human Services',
    ]);
  });

  test('its places replace ours in the mode replace', async () => {
    const file = fileWith(serviceWith({ attributes: [attribute('serves', 'immunizations')] }));
    const built = await directoryBuiltWith({ DIRECTORY_FILE: file, DIRECTORY_MODE: 'replace' });
    expect(placesForNeed('vaccines', built).map(({ name }) => name)).toEqual([
      'Example Food Bank',
      '2-1-1 Colorado',
    ]);
    expect(built.placeById('our-center')).toBeUndefined();
    expect(built.placeById('emergency')).toBeDefined();
  });

  test('several files are combined', async () => {
    const first = fileWith(organizationWith({}));
    const second = fileWith(organizationWith({ id: 'second', name: 'Second Bank' }), 'second.json');
    const printed: string[] = [];
    const files = { DIRECTORY_FILE: [first, second].join(path.delimiter) };
    expect(suppliedEnvironment(files, (line) => printed.push(line)).NEXT_PUBLIC_SUPPLIED_DIRECTORY).toContain(
      'Second Bank',
    );
    expect(printed).toEqual([
      'places.json: 1 places, 1 under a kind of help, 0 records set aside.',
      'second.json: 1 places, 1 under a kind of help, 0 records set aside.',
    ]);
  });

  test('our own export can be used', async () => {
    const file = fileWith(JSON.stringify(exportDirectory(PLACES, ENGLISH)));
    const built = await directoryBuiltWith({ DIRECTORY_FILE: file });
    expect(built.places.map(({ id }) => id)).toEqual(PLACES.map(({ id }) => id));
  });
});

describe('a build that cannot use its directory stops', () => {
  test('with the reason and the line', () => {
    expect(failure({ DIRECTORY_FILE: fileWith('{\n"name": ') }).message).toContain('not-json, line 2');
    expect(failure({ DIRECTORY_FILE: fileWith('<!doctype html><p>Sign in') }).message).toContain('web-page');
  });

  test('if no place is listed under a kind of help', () => {
    expect(failure({ DIRECTORY_FILE: fileWith(serviceWith({ attributes: [] })) }).message).toContain(
      'No place of',
    );
  });

  test('if the file does not exist', () => {
    expect(failure({ DIRECTORY_FILE: path.join(folder, 'nothing.json') }).message).toContain('no such file');
  });

  test('if the mode is unknown', () => {
    const file = fileWith(organizationWith({}));
    expect(failure({ DIRECTORY_FILE: file, DIRECTORY_MODE: 'both' }).message).toContain('merge or replace');
  });
});

test('of thousands of services, the first of each kind go into the pages, and all into the data', () => {
  const services = Array.from({ length: 5000 }, (_, index) => ({
    id: `service-${index}`,
    name: `Example ${index}`,
    description: 'words '.repeat(20),
    attributes: [attribute('serves', index < 4990 ? 'emergency-food' : 'housing-assistance')],
  }));
  const environment = { DIRECTORY_FILE: fileWith(JSON.stringify(services)) };
  const printed: string[] = [];
  const { NEXT_PUBLIC_SUPPLIED_DIRECTORY: text = '' } = suppliedEnvironment(environment, (line) =>
    printed.push(line),
  );
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LONGEST_SUPPLIED);
  const names = (JSON.parse(text) as SuppliedDirectory).places.map(({ name }) => name);
  expect(names).toContain('Example 0');
  expect(names).toContain('Example 4999');
  expect(names.length).toBeGreaterThan(100);
  expect(printed.at(-1)).toContain(`${names.length} of 5000 places go into the pages`);
  expect(suppliedDirectory(environment)?.places).toHaveLength(5000);
}, 60_000);
