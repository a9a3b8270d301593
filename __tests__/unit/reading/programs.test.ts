/** @jest-environment node */

import { placeIdsOf } from '@/lib/city/places';
import { PROGRAMS, PROGRAMS_LAST_CHECKED, type ProgramId, programById } from '@/lib/city/programs';
import { directory } from '@/lib/directory';
import { messagesOf } from '@/lib/i18n/catalogs';
import { FACTS } from '@/rules/index';
import { PROGRAM_RECORDS, PROGRAMS_READ_ON } from './programRecord';

type Words = Readonly<Record<ProgramId, Readonly<Record<'name' | 'looksAt' | 'ask', string>>>> &
  Readonly<Record<'lastChecked' | 'ofToday', string>>;

const en = messagesOf('en').programs as unknown as Words;
const es = messagesOf('es').programs as unknown as Words;
const LANGUAGES = [
  ['en', en],
  ['es', es],
] as const;
const ids: readonly ProgramId[] = PROGRAMS.map(({ id }) => id);
const wordsOf = (words: (typeof LANGUAGES)[number][1], id: ProgramId) => Object.values(words[id]).join(' ');

describe('programs that the City does not run', () => {
  test('none has the id of a City service', () => {
    const services: readonly string[] = FACTS.service;
    expect(ids.filter((id) => services.includes(id))).toEqual([]);
  });

  test.each(LANGUAGES)('%s: each has a name, what it looks at, and who to ask', (_language, words) => {
    const { lastChecked, ofToday, ...programs } = words;
    expect(Object.keys(programs).sort()).toEqual([...ids].sort());
    for (const program of Object.values(programs)) {
      expect(Object.keys(program).sort()).toEqual(['ask', 'looksAt', 'name']);
    }
    expect(lastChecked).toContain('{date}');
    expect(ofToday).not.toBe('');
  });

  test.each(LANGUAGES)('%s: what is not sure says to ask', (language, words) => {
    const ask = language === 'en' ? /\bask\b/i : /\bpregunte\b/i;
    for (const { id } of PROGRAMS.filter(({ sure }) => sure === 'medium')) {
      expect(words[id].looksAt).toMatch(ask);
    }
  });

  test.each(LANGUAGES)(
    '%s: no sentence says who the reader is or what they would get',
    (_language, words) => {
      for (const id of ids) {
        expect(wordsOf(words, id)).not.toMatch(
          /\byou (are|may|can(?! ask)|will|qualify)\b|qualif|eligib|undocumented|alien\b|usted (es|puede)|califica|elegible|indocumentad|ilegal/i,
        );
      }
    },
  );

  test('every office to ask is in the directory', () => {
    expect(ids.flatMap(placeIdsOf).filter((id) => directory.placeById(id) === undefined)).toEqual([]);
    expect(placeIdsOf('snap')).toEqual(['hunger-free', 'county-hhs']);
  });
});

describe(`programs are told as they were read (record of ${PROGRAMS_READ_ON})`, () => {
  const pageOf = (url: string) => url.replace(/^https:\/\/(www\.)?/, '');

  test('the programs of the record and no other, last checked on its day', () => {
    expect([...ids].sort()).toEqual(PROGRAM_RECORDS.map(([id]) => id).sort());
    expect(PROGRAMS_LAST_CHECKED).toBe(PROGRAMS_READ_ON);
  });

  test.each(PROGRAM_RECORDS)('%s', (id, looksAtStatus, ofWhom, since, sure, pages, disclosures) => {
    const program = programById(id as ProgramId);
    expect({ ...program, since: program.since ?? '' }).toMatchObject({
      looksAtStatus,
      ofWhom,
      since,
      sure,
      disclosures,
    });
    expect(program.sources.flatMap(({ url }) => (url ? [pageOf(url)] : []))).toEqual(pages);
  });

  test('each court that blocked the notice for Head Start is among its sources', () => {
    const titles = programById('head-start')
      .sources.map(({ title }) => title)
      .join();
    for (const court of ['D.R.I.', 'W.D. Wash. 2:25-cv-00781']) expect(titles).toContain(court);
  });

  test('the same numbers in English and Spanish', () => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort();
    for (const id of ids) expect([id, numbers(es[id].looksAt)]).toEqual([id, numbers(en[id].looksAt)]);
  });
});
