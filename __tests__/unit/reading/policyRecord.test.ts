/** @jest-environment node */

import { cityToday } from '@city/pack';
import { CLAUSES } from '@/lib/city/clauses';
import { TIMELINE } from '@/lib/city/timeline';
import { PLACES } from '@/lib/directory/places';
import { DISCLOSURES, FACTS, PROGRAMS, SOURCES } from '@/rules';
import { messagesIn, treeOf } from '../words/messageFiles';
import { POLICY_RECORD, RECORDED_ON } from './policyRecord';

const words = new Map(messagesIn(treeOf('en')).map(({ key, text }) => [key, text]));
const rowsOf = (document: string) => POLICY_RECORD.filter(([of]) => of === document).map(([, row]) => row);
const named = POLICY_RECORD.map(([, , , message]) => message);

describe(`what was read and may be shown (record of ${RECORDED_ON})`, () => {
  test('each row is there once, with a sentence and a page that exist', () => {
    const rows = POLICY_RECORD.map(([document, row]) => `${document} ${row}`);
    expect(new Set(rows).size).toBe(rows.length);
    const pages = ['policy', 'partners', 'programs', ...FACTS.service.map((id) => `services/${id}`)];
    for (const [, row, page, message] of POLICY_RECORD)
      expect([row, pages.includes(page), Boolean(words.get(message))]).toEqual([row, true, true]);
  });

  test('every clause, program and place of the product is a row, and every record of disclosure', () => {
    expect(rowsOf('clauses')).toEqual(expect.arrayContaining([...CLAUSES]));
    expect(rowsOf('programs')).toEqual(expect.arrayContaining(PROGRAMS.map(({ id }) => id)));
    expect(rowsOf('contacts').sort()).toEqual(PLACES.map(({ id }) => id).sort());
    expect(rowsOf('disclosure')).toEqual(expect.arrayContaining(DISCLOSURES.map(({ id }) => id)));
  });

  test('every event and every fact of the City today is a row', () => {
    const ownWords = TIMELINE.filter(({ id, source }) => !('disclosure' in source) && id !== 'city-2017').map(
      ({ id }) => `policy.timeline.${id}.text`,
    );
    expect(named).toEqual(expect.arrayContaining(ownWords.filter((key) => !named.includes(key))));
    expect(ownWords.filter((key) => !named.includes(key))).toEqual([]);
    expect(cityToday.filter(({ id }) => !named.includes(`policy.today.${id}`))).toEqual([]);
  });

  test('all of it was read on that day', () => {
    for (const { lastChecked } of Object.values(SOURCES)) expect(lastChecked).toBe(RECORDED_ON);
  });
});

test('no address of a source is a bare domain, but for the home of an agency', () => {
  const urls = [
    ...Object.values(SOURCES).flatMap((source) => [source.url, ...('also' in source ? source.also : [])]),
    ...DISCLOSURES.flatMap(({ sources }) => sources.map(({ url }) => url)),
    ...PROGRAMS.flatMap(({ sources }) => sources.flatMap((source) => ('url' in source && source.url) || [])),
    ...TIMELINE.flatMap(({ source }) => ('url' in source ? [source.url] : [])),
    ...cityToday.flatMap(({ pages }) => pages),
  ];
  const bare = urls.filter((url) => new URL(url).pathname === '/' && new URL(url).search === '');
  expect(bare).toEqual(['https://longmonthousing.org']);
});
