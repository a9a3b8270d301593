import { sourceFiles } from './sourceFiles';

const files = sourceFiles();

it('only lib/clock.ts asks what day it is', () => {
  const askers = files.filter(({ text }) => /new Date\(\)|Date\.now\(/.test(text));
  expect(askers.map(({ name }) => name)).toEqual(['lib/clock.ts']);
});

/** Lists of records, which grow with what there is to record. */
const LISTS = ['rules/law/programs.ts'];

it('no file is longer than 250 lines', () => {
  const long = files.filter(({ name, text }) => !LISTS.includes(name) && text.split('\n').length > 251);
  expect(long.map(({ name }) => name)).toEqual([]);
});
