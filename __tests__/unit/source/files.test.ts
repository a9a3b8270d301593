import { sourceFiles } from './sourceFiles';

const files = sourceFiles();

// The script of every page is small: there the clock of the device is enough.
it('only lib/clock.ts, and the script of every page, ask what day it is', () => {
  const askers = files.filter(({ text }) => /new Date\(\)|Date\.now\(/.test(text));
  expect(askers.map(({ name }) => name)).toEqual(['lib/clock.ts', 'lib/site/freshness.ts']);
});

/** Lists of records, which grow with what there is to record. */
const LISTS = ['rules/law/programs.ts'];

it('no file is longer than 250 lines', () => {
  const long = files.filter(({ name, text }) => !LISTS.includes(name) && text.split('\n').length > 251);
  expect(long.map(({ name }) => name)).toEqual([]);
});
