/** @jest-environment node */

import { programsMeantBy } from '@/lib/catalogue/programSearch';
import {
  PROGRAMS,
  PROGRAMS_LAST_CHECKED,
  type Program,
  type ProgramId,
  programById,
} from '@/lib/catalogue/programs';
import { placeById } from '@/lib/directory';
import en from '@/messages/en.json';
import es from '@/messages/es.json';
import { FACTS } from '@/rules/index';
import { describeWith, readShared } from '../directory/sharedFolder';

const LANGUAGES = [
  ['en', en.programs],
  ['es', es.programs],
] as const;
const ids: readonly ProgramId[] = PROGRAMS.map(({ id }) => id);
const wordsOf = (words: (typeof LANGUAGES)[number][1], id: ProgramId) => Object.values(words[id]).join(' ');

describe('programs that the City does not run', () => {
  test('none has the id of a City service', () => {
    const services: readonly string[] = FACTS.service;
    expect(ids.filter((id) => services.includes(id))).toEqual([]);
  });

  test.each(LANGUAGES)('%s: each has a name, what it looks at, and who to ask', (_language, words) => {
    const { lastChecked, ...programs } = words;
    expect(Object.keys(programs).sort()).toEqual([...ids].sort());
    for (const program of Object.values(programs)) {
      expect(Object.keys(program)).toEqual(['name', 'looksAt', 'ask']);
    }
    expect(lastChecked).toContain('{date}');
  });

  test.each(LANGUAGES)('%s: what is not sure says to ask', (language, words) => {
    const ask = language === 'en' ? /\bask\b/i : /\bpregunte\b/i;
    for (const { id } of PROGRAMS.filter(({ sure }) => sure === 'medium')) {
      expect(words[id].looksAt).toMatch(ask);
    }
  });

  test.each(LANGUAGES)('%s: nobody is told who they are or what they would get', (_language, words) => {
    for (const id of ids) {
      expect(wordsOf(words, id)).not.toMatch(
        /\byou (are|may|can|will|qualify)\b|qualif|eligib|undocumented|alien\b|usted (es|puede)|califica|elegible|indocumentad|ilegal/i,
      );
    }
  });

  test('everybody who is to be asked is in the directory', () => {
    const programs: readonly Program[] = PROGRAMS;
    const asked = programs.flatMap(({ ask }) => ask.flatMap((who) => (who.kind === 'place' ? [who.id] : [])));
    expect(asked.filter((id) => placeById(id) === undefined)).toEqual([]);
    expect(programById('snap').ask).toEqual([
      { kind: 'place', id: 'county-hhs' },
      { kind: 'place', id: 'hunger-free' },
    ]);
  });
});

describe('finding one by what people type', () => {
  const found = (typed: string) => programsMeantBy(typed, (id) => en.programs[id].name);
  test.each([
    ['food stamps', 'snap'],
    ['EBT', 'snap'],
    ['estampillas', 'snap'],
    ['Medicaid', 'medicaid'],
    ['CHP+', 'medicaid'],
    ['child health plan', 'medicaid'],
    ['SEGURO MEDICO', 'medicaid'],
    ['head st', 'head-start'],
    ['section 8', 'housing-vouchers'],
    ['vivienda', 'housing-vouchers'],
    ['Seccion 8', 'housing-vouchers'],
    ['tanf', 'colorado-works'],
    ['clinica', 'community-health-center'],
    ['calefaccion', 'leap'],
    ['lunch', 'school-meals'],
    ['SSI', 'ssi'],
    ['wic', 'wic'],
    ['cover all', 'cover-all-coloradans'],
  ])('%s', (typed, id) => {
    expect(found(typed)).toContain(id);
  });

  test('nothing is found by one letter, by marks, or by what nobody means', () => {
    expect(['s', '', '++', 'swimming', 'zz'].map(found)).toEqual([[], [], [], [], []]);
  });

  test('the name in another language is found as well', () => {
    expect(programsMeantBy('comidas escuela', (id) => es.programs[id].name)).toEqual(['school-meals']);
  });
});

describeWith('policy/law.md', 'programs are told as the law was read', () => {
  const law = readShared('policy/law.md');
  const table = law.slice(law.indexOf('## Programs people ask for by name'), law.indexOf('## Public charge'));

  test('the day of the last check', () => {
    expect(law).toContain(`last checked" date (${PROGRAMS_LAST_CHECKED})`);
  });

  test.each([
    ['snap', '| SNAP |'],
    ['medicaid', '| Medicaid'],
    ['cover-all-coloradans', '| Cover All Coloradans |'],
    ['wic', '| WIC |'],
    ['school-meals', '| School meals |'],
    ['head-start', '| Head Start |'],
    ['community-health-center', '| Community health center |'],
    ['leap', '| LEAP'],
    ['housing-vouchers', '| Housing vouchers'],
    ['colorado-works', '| Colorado Works'],
    ['ssi', '| Colorado Works (TANF), SSI'],
  ] as const)('%s: how sure, who to ask, every source and every date', (id, start) => {
    const row = table.split('\n').find((line) => line.startsWith(start)) ?? '';
    const program = programById(id);
    expect(row).toMatch(program.sure === 'high' ? /\| high/ : /\| medium/);
    for (const who of program.ask) expect(row).toContain(who.kind === 'place' ? who.id : who.number);
    for (const { title, date } of program.sources) {
      for (const part of title.match(/\d[\d.–-]+/g) ?? []) expect(law).toContain(part.replace('–', ' to '));
      if (date !== undefined) expect(law).toContain(date);
    }
    const days = en.programs[id].looksAt.match(/[A-Z][a-z]+ \d{1,2}, \d{4}/g) ?? [];
    for (const day of days) expect(law).toContain(new Date(`${day} UTC`).toISOString().slice(0, 10));
    expect(es.programs[id].looksAt.match(/\d{1,2} de [a-z]+ de \d{4}/g)?.length ?? 0).toBe(days.length);
  });
});
