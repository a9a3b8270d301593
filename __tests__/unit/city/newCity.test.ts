/** The build names what an incomplete city lacks; a new city marks everything to fill in. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as pack from '@city/pack';
import { missingOfCity, TODO } from '@/lib/node/city/checkCity';
import { cityFiles } from '@/lib/node/city/chosen.js';
import { newCity } from '@/lib/node/city/newCity';

const root = path.resolve(__dirname, '../../..');

it('the types of the messages are those of the city of this build', () => {
  expect(cityFiles['@city/messages']).toBe(path.join(root, pack.messagesFolder, 'en.json'));
});

describe('what is missing of a city', () => {
  it('is nothing, of the city of this build', () => {
    expect(missingOfCity(root)).toEqual([]);
  });

  it('is what its pack does not have in the right form', () => {
    const wrong = {
      ...pack,
      timeZone: 'America/Nowhere',
      leaveTo: 'http://example.org',
      neverFolded: ['Z-9'],
    };
    expect(missingOfCity(root, wrong)).toEqual([
      'lib/cities: timeZone: must be a time zone such as America/New_York',
      expect.stringContaining('lib/cities: leaveTo: '),
      'lib/cities: the clause "Z-9" is not there',
    ]);
  });

  it('is an office without a mail address, a service without a need, a policy without its general rule', () => {
    const lonely = {
      ...pack,
      policyOffice: 'emergency',
      needs: pack.needs.filter((need) => need !== 'cash'),
    };
    expect(missingOfCity(root, lonely, [])).toEqual([
      'lib/cities: the policy office "emergency" has no mail address',
      'rules/cities: there must be one general rule, which has no condition and requires a check',
      'lib/cities: "cash-assistance" has no need, or a need but no service',
    ]);
  });

  it('is a sentence, in each language by its key', () => {
    const more = { ...pack, cityToday: [{ id: 'mayor', pages: [] }] };
    const lacking = pack.languageCodes.map(
      (code) => `${pack.messagesFolder}/${code}.json lacks policy.today.mayor`,
    );
    expect(missingOfCity(root, more)).toEqual(lacking);
  });

  it('is what says that it is to be filled in', () => {
    expect(missingOfCity(root, { ...pack, cityName: `${TODO}: its name` })).toEqual([
      'lib/cities cityName: TODO: its name',
    ]);
  });
});

describe('a new city', () => {
  const into = mkdtempSync(path.join(tmpdir(), 'city-'));
  afterAll(() => rmSync(into, { recursive: true }));

  it('is three folders that name it, with its words to fill in', async () => {
    const files = await newCity(root, 'Fort Nowhere', into);
    expect(files).toEqual([
      'rules/cities/fort-nowhere/index.ts',
      'lib/cities/fort-nowhere/index.ts',
      'lib/cities/fort-nowhere/colors.json',
      'lib/cities/fort-nowhere/tsconfig.json',
      'messages/cities/fort-nowhere/en.json',
      'messages/cities/fort-nowhere/es.json',
    ]);
    const texts = files.map((file) => readFileSync(path.join(into, file), 'utf8'));
    expect(texts.join('')).not.toContain('@name@');
    expect(texts[1]).toContain("cityName = 'Fort Nowhere'");
    const { site, reasons, policy } = JSON.parse(texts[4] ?? '');
    expect([site.name, reasons['city-fort-nowhere-general'], policy.clauses['A-1'].title]).toEqual([
      expect.stringMatching(/^TODO/),
      expect.stringMatching(/^TODO/),
      expect.stringMatching(/^TODO/),
    ]);
  });

  it('is refused where it is there already, or its name makes no folder', async () => {
    await expect(newCity(root, 'Fort Nowhere', into)).rejects.toThrow(
      'There is a city "fort-nowhere" already',
    );
    await expect(newCity(root, '../etc', into)).rejects.toThrow('is not the name of a city');
  });
});
