/** Nothing outside the folders of a city names it: its name, clauses, norms, phones, offices, hosts, time zone or county. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as pack from '@city/pack';
import { CITY_NORMS, POLICY_SOURCE } from '@city/rules';
import { CLAUSES } from '@/lib/city/clauses';
import { FACTS } from '@/rules';
import { sourceFiles } from './sourceFiles';

const texts = [
  // A new city keeps some of what the template says, such as the time zone.
  ...sourceFiles().filter(
    ({ name }) => !/^((rules|lib)\/cities\/[^/]+|lib\/node\/city\/template)\//.test(name),
  ),
  ...[
    'package.json',
    'next.config.js',
    'postcss.config.mjs',
    ...readdirSync('messages').flatMap((name) =>
      name.endsWith('.json') ? [path.join('messages', name)] : [],
    ),
  ].map((name) => ({ name, text: readFileSync(name, 'utf8') })),
];

const phones = pack.places
  .filter(({ kind }) => kind !== 'line' && kind !== 'state')
  .flatMap((place) => place.phones ?? [])
  .map(({ number }) => number);

const names = [
  pack.cityName,
  pack.timeZone,
  POLICY_SOURCE,
  pack.policyOffice,
  pack.taxonomy,
  pack.productName,
  ...CLAUSES,
  // A norm may have the id of a service, which is part of the vocabulary.
  ...CITY_NORMS.map(({ id }) => id).filter((id) => !(FACTS.service as readonly string[]).includes(id)),
  ...pack.linkHosts,
  ...phones,
  // Local counties, ZIP codes and area codes.
  'Boulder',
  'Weld',
  '80\\d{3}',
  '(?:303|720)-\\d{3}',
].map((name) => new RegExp(`(?<![\\w-])${name.replaceAll('.', '\\.')}(?![\\w-])`, 'i'));

it.each(names)('nothing outside the folders of the city says %s', (name) => {
  expect(texts.filter(({ text }) => name.test(text)).map((file) => file.name)).toEqual([]);
});

// The sentence of another city is only an example for an adopter, and must not be left.
it.each(pack.languageCodes)('no sentence of the city in %s names another city or its clauses', (language) => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const others = readdirSync('messages/cities').filter(
    (folder) => path.join('messages/cities', folder) !== path.normalize(pack.messagesFolder),
  );
  const strange = others.flatMap((folder) => [
    folder.replaceAll('-', ' '),
    ...Object.keys(read(`messages/cities/${folder}/en.json`).policy.clauses).filter(
      (clause) => !CLAUSES.includes(clause),
    ),
  ]);
  const { places, elsewhere, ...ours } = read(`${pack.messagesFolder}/${language}.json`);
  const lines = JSON.stringify(ours, undefined, 1).split('\n');
  const found = strange.filter((name) =>
    lines.some((line) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'i').test(line)),
  );
  expect(found).toEqual([]);
});
