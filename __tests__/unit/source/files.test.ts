import { sourceFiles } from './sourceFiles';

const files = sourceFiles();

// The script of every page must be small, so it reads the clock of the device itself.
it('only lib/clock.ts, and the script of every page, ask what day it is', () => {
  const askers = files.filter(({ text }) => /new Date\(\)|Date\.now\(/.test(text));
  expect(askers.map(({ name }) => name)).toEqual(['lib/clock.ts', 'lib/site/freshness.ts']);
});

/** Lists of records, which may be longer. */
const LISTS = ['rules/law/programs.ts'];

it('no file is longer than 250 lines', () => {
  const long = files.filter(({ name, text }) => !LISTS.includes(name) && text.split('\n').length > 251);
  expect(long.map(({ name }) => name)).toEqual([]);
});
