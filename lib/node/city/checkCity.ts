/** What is missing of the city that is built, in a list: a build does not begin without it. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import * as chosen from '@city/pack';
import { NEED_ENTRIES } from '@/lib/cities/catalogue';
import type { CityPack } from '@/lib/cities/pack';
import { EMERGENCY_LINES } from '@/lib/cities/statewide';
import { readMessages } from '@/lib/i18n/messageFiles';
import type { Messages } from '@/lib/i18n/parts';
import { DISCLOSURES, FACTS, LOCAL_DISCLOSURES, NORMS, type Norm, SOURCES } from '@/rules';
import { cityConfig } from './chosen.js';
import { packShape } from './packShape';
import { wordsAsked } from './wordsAsked';

/** What `npm run new-city` leaves to be filled in begins so. */
export const TODO = 'TODO';

/** The records of the county that the city has. */
const LOCAL = DISCLOSURES.map(({ id }) => id).filter((id) =>
  (LOCAL_DISCLOSURES as readonly string[]).includes(id),
);

/**
 * Everything that is missing, or does not fit together.
 * @param root folder of the project
 */
export function missingOfCity(
  root: string,
  pack: CityPack = chosen,
  norms: readonly Norm[] = NORMS.filter(({ authority }) => authority === 'city'),
): readonly string[] {
  const shape = packShape.safeParse(pack);
  const wrong = shape.success
    ? []
    : shape.error.issues.map((issue) => `lib/cities: ${issue.path.join('.')}: ${issue.message}`);
  const said = [
    ...todosIn('lib/cities', pack),
    ...todosIn('rules/cities: norms', norms),
    ...todosIn('rules/cities: sources', SOURCES),
  ];
  return [...wrong, ...said, ...notFitting(pack, norms), ...missingWords(root, pack, norms)];
}

/** @throws Error that lists what is missing, or says that Next would build one city and this script another */
export function checkCity(root: string): void {
  if (path.resolve(process.env.TSX_TSCONFIG_PATH ?? path.join(root, 'tsconfig.json')) !== cityConfig)
    throw new Error(
      'CITY is read when a script starts: node --import ./lib/node/city/start.js, as npm run does',
    );
  const missing = missingOfCity(root);
  if (missing.length > 0)
    throw new Error(`${chosen.cityName} is not complete (docs/adopt.md):\n${missing.join('\n')}`);
}

/** Ids that name nothing, and what a policy and its office cannot be without. */
function notFitting(pack: CityPack, norms: readonly Norm[]): readonly string[] {
  const places = [...EMERGENCY_LINES, ...pack.places];
  const idsOf = (...lists: readonly Readonly<Record<string, readonly string[]>>[]) =>
    lists.flatMap((list) => Object.values(list).flat());
  const clausesNamed = [
    ...norms.map(({ clause }) => clause),
    ...idsOf(pack.clausesToKnow),
    ...pack.neverFolded,
  ];
  const placesNamed = [
    ...[pack.policyOffice, pack.generalLine, ...pack.placesOfAnyNeed],
    ...idsOf(pack.placesOfNeed, pack.placesOfProgram),
  ];
  const clauses = pack.policyParts.flatMap((part) => part.clauses);
  const unknown = (what: string, ids: readonly string[], known: readonly string[]) =>
    ids.filter((id) => !known.includes(id)).map((id) => `lib/cities: ${what} "${id}" is not there`);
  const general = norms.filter(({ when }) => Object.keys(when).length === 0);
  const withNeed = pack.needs.map((id) => NEED_ENTRIES[id].facts.service);
  return [
    ...unknown('the clause', clausesNamed, clauses),
    ...unknown(
      'the place',
      placesNamed,
      places.map(({ id }) => id),
    ),
    ...(places.some(({ id, email }) => id === pack.policyOffice && email !== undefined)
      ? []
      : [`lib/cities: the policy office "${pack.policyOffice}" has no mail address`]),
    ...(general.length === 1 && general[0]?.requires === 'required'
      ? []
      : ['rules/cities: there must be one general rule, which has no condition and requires a check']),
    ...FACTS.service
      .filter((service) => pack.services.includes(service) !== withNeed.includes(service))
      .map((service) => `lib/cities: "${service}" has no need, or a need but no service`),
  ];
}

function missingWords(root: string, pack: CityPack, norms: readonly Norm[]): readonly string[] {
  const asked = wordsAsked(pack, { norms, disclosures: LOCAL });
  return pack.languageCodes.flatMap((code) => {
    const file = `${pack.messagesFolder}/${code}.json`;
    if (!existsSync(path.join(root, file))) return [`${file} is not there`];
    const messages = readMessages(root, code);
    return [
      ...asked.filter((key) => messageAt(messages, key) === undefined).map((key) => `${file} lacks ${key}`),
      ...todosIn(file, messages),
    ];
  });
}

/** One message, by its key. */
export const messageAt = (messages: Messages, key: string): string | undefined => {
  const found = key
    .split('.')
    .reduce<string | Messages | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      messages,
    );
  return typeof found === 'string' ? found : undefined;
};

/** Where a text still says that it is to be filled in. */
function todosIn(where: string, value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith(TODO) ? [`${where}: ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => todosIn(`${where} ${key}`, inside));
}
