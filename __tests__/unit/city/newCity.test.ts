/** The build names what an incomplete city lacks; a new city marks everything to fill in. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as pack from '@city/pack';
import * as rules from '@city/rules';
import { NEED_ENTRIES, type NeedId } from '@/lib/cities/catalogue';
import { missingOfCity, TODO } from '@/lib/node/city/checkCity';
import { cityFiles } from '@/lib/node/city/chosen.js';
import { newCity } from '@/lib/node/city/newCity';
import { wordsAsked } from '@/lib/node/city/wordsAsked';
import type { Norm } from '@/rules';

const SOURCE = {
  title: 'A policy',
  url: 'https://example.org/',
  lastChecked: '2026-11-30',
  reviewBy: '2027-01-30',
  sure: 'high',
} as const;

const root = path.resolve(__dirname, '../../..');
const [packFile, rulesFile] = (['@city/pack', '@city/rules'] as const).map((name) =>
  path.relative(root, cityFiles[name] ?? ''),
);

it('the types of the messages are those of the city that is built', () => {
  expect(cityFiles['@city/messages']).toBe(path.join(root, pack.messagesFolder, 'en.json'));
});

describe('what a city lacks', () => {
  it('is nothing for the city that is built', () => {
    expect(missingOfCity(root)).toEqual([]);
  });

  it('includes fields of its pack with the wrong form', () => {
    const wrong = {
      ...pack,
      timeZone: 'America/Nowhere',
      leaveTo: 'http://example.org',
      neverFolded: ['Z-9'],
    };
    expect(missingOfCity(root, wrong)).toEqual([
      `${packFile}: timeZone: must be a time zone such as America/New_York`,
      expect.stringContaining(`${packFile}: leaveTo: `),
      `${packFile}: "Z-9" is not in policyParts`,
    ]);
  });

  it('includes an office without a mail address, a service without a need, a policy without its general rule', () => {
    const serviceOf = (need: NeedId) => NEED_ENTRIES[need].facts.service;
    const alone = pack.needs.find(
      (need) => pack.needs.filter((other) => serviceOf(other) === serviceOf(need)).length === 1,
    ) as NeedId;
    const lonely = {
      ...pack,
      policyOffice: 'emergency',
      needs: pack.needs.filter((need) => need !== alone),
    };
    expect(missingOfCity(root, lonely, { ...rules, CITY_NORMS: [] })).toEqual([
      `${rulesFile}: there must be one general rule, which has no condition and requires a check`,
      `${packFile}: the policy office "emergency" has no mail address`,
      `${packFile}: "${serviceOf(alone)}" has no need, or a need but no service`,
    ]);
  });

  it('includes each missing sentence, by language and key', () => {
    const more = { ...pack, cityToday: [{ id: 'mayor', pages: [] }] };
    const lacking = pack.languageCodes.map(
      (code) => `${pack.messagesFolder}/${code}.json: policy.today.mayor is missing`,
    );
    expect(missingOfCity(root, more)).toEqual(lacking);
  });

  it('includes each TODO', () => {
    const todo = { ...pack, cityName: `${TODO}: its name`, timeZone: `${TODO}: its zone` };
    expect(missingOfCity(root, todo, { ...rules, CITY_RULES_VERSION: `${TODO}: a day` })).toEqual([
      `${rulesFile}: CITY_RULES_VERSION: TODO: a day`,
      `${packFile}: cityName: TODO: its name`,
      `${packFile}: timeZone: TODO: its zone`,
    ]);
  });

  it('includes a source without a day, contradictions, and ids that do not exist', () => {
    const general = rules.CITY_NORMS.find(({ defeats }) => defeats.length === 0) as Norm;
    const added = (id: string, norm: Partial<Norm>): Norm => ({
      ...general,
      ...{ id, when: { service: ['cash-assistance'] }, defeats: [general.id] },
      ...norm,
    });
    const faultsWith = (...norms: readonly Norm[]) =>
      missingOfCity(root, pack, { ...rules, CITY_NORMS: [...rules.CITY_NORMS, ...norms] }).filter(
        (line) => !line.includes(': reasons.'),
      );
    expect(
      faultsWith(added('one', { requires: 'not_required' }), added('two', { source: 'nowhere' })),
    ).toEqual([
      expect.stringMatching(
        `^${rulesFile}: .+ two fit the same case and differ: name one in the .defeats. of the other`,
      ),
      `${rulesFile}: two: the source "nowhere" is not in CITY_SOURCES`,
    ]);
    expect(faultsWith(added('one', { defeats: ['nobody'] }))).toEqual([
      expect.stringMatching(`^${rulesFile}: one: .+ nobody$`),
    ]);
    const when = { applicantage: ['under-18'] } as Norm['when'];
    expect(faultsWith(added('one', { when }))).toEqual([
      expect.stringMatching(`^${rulesFile}: one: .+ applicantage$`),
    ]);
    const wide = { requires: 'not_required', when: { service: ['emergency-health-care'] } } as const;
    expect(faultsWith(added('one', wide))).toContainEqual(
      expect.stringMatching(`^${rulesFile}: one: this exempts organ transplants too`),
    );
    const undated = { ...rules, CITY_SOURCES: { [general.source]: { ...SOURCE, lastChecked: 'May' } } };
    expect(missingOfCity(root, pack, undated)).toEqual([
      expect.stringContaining(`${rulesFile}: CITY_SOURCES.${general.source}.lastChecked: `),
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
    expect(texts.slice(0, 4).join('')).not.toContain(pack.cityName);
    const { site, reasons, policy } = JSON.parse(texts[4] ?? '');
    expect([site.name, reasons['city-fort-nowhere-general'], policy.clauses['A-1'].title]).toEqual([
      expect.stringMatching(/^TODO/),
      expect.stringMatching(/^TODO/),
      expect.stringMatching(/^TODO/),
    ]);
  });

  it('may have a name with accents and points', async () => {
    const [file = ''] = await newCity(root, 'St. Piñon', into);
    expect(file).toBe('rules/cities/st-pinon/index.ts');
    expect(readFileSync(path.join(into, 'lib/cities/st-pinon/index.ts'), 'utf8')).toContain("'St. Piñon'");
  });

  it('says something about children only if its policy exempts them', () => {
    const asked = (requires: Norm['requires']) =>
      wordsAsked(pack, {
        norms: [{ id: 'child', requires, when: { applicantAge: ['under-18'] } }],
        disclosures: [],
      });
    expect(asked('not_required')).toEqual(
      expect.arrayContaining(['results.doorChildren', 'about.kinds.child']),
    );
    expect(asked('unsettled')).not.toContain('about.kinds.child');
    expect(asked('required')).not.toContain('results.doorChildren');
  });

  it('is refused if it exists, or if its name cannot be a folder', async () => {
    await expect(newCity(root, 'Fort Nowhere', into)).rejects.toThrow(
      'There is a city "fort-nowhere" already',
    );
    await expect(newCity(root, '../etc', into)).rejects.toThrow('is not the name of a city');
  });
});
