/** Checks that the city is complete before the build, and lists what is missing. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import * as chosen from '@city/pack';
import * as chosenRules from '@city/rules';
import type { z } from 'zod';
import { NEED_ENTRIES } from '@/lib/cities/catalogue';
import type { CityPack } from '@/lib/cities/pack';
import { EMERGENCY_LINES } from '@/lib/cities/statewide';
import { readMessages } from '@/lib/i18n/messageFiles';
import type { Messages } from '@/lib/i18n/parts';
import { DISCLOSURES, FACTS, LOCAL_DISCLOSURES, type Norm } from '@/rules';
import type { CityRules } from '@/rules/city';
import { cityConfig, cityFiles } from './chosen.js';
import { faultsOfNorms } from './faultsOfNorms';
import { packShape, rulesShape } from './packShape';
import { wordsAsked } from './wordsAsked';

/** The start of every text that `npm run new-city` leaves to fill in. */
export const TODO = 'TODO';

/** The disclosures of its county that the city has. */
const LOCAL = DISCLOSURES.map(({ id }) => id).filter((id) =>
  (LOCAL_DISCLOSURES as readonly string[]).includes(id),
);

const nameOf = (name: '@city/pack' | '@city/rules') =>
  path.relative(path.resolve(import.meta.dirname, '../../..'), cityFiles[name] as string);
const PACK = nameOf('@city/pack');
const RULES = nameOf('@city/rules');

/**
 * Lists what is missing or inconsistent: one line for each, with file and field.
 * @param root folder of the project
 */
export function missingOfCity(
  root: string,
  pack: CityPack = chosen,
  rules: CityRules = chosenRules,
): readonly string[] {
  const ofRules = [...todosIn(RULES, rules), ...misshapen(RULES, rulesShape, rules)];
  return [
    ...ofRules,
    // If a norm is not filled in, its other faults would only repeat that.
    ...(ofRules.length > 0 ? [] : faultsOfNorms(rules).map((fault) => `${RULES}: ${fault}`)),
    ...todosIn(PACK, pack),
    ...misshapen(PACK, packShape, pack),
    ...notFitting(pack, rules.CITY_NORMS),
    ...missingWords(root, pack, rules.CITY_NORMS),
  ];
}

/** Checks what TypeScript cannot, such as a valid day. Fields with a TODO are left out, because `todosIn` lists them. */
function misshapen(file: string, shape: z.ZodType, value: unknown): readonly string[] {
  const read = shape.safeParse(value);
  return (read.error?.issues ?? [])
    .filter((issue) => !isTodo(issue.path.reduce<unknown>(fieldOf, value)))
    .map((issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`);
}

const fieldOf = (value: unknown, key: PropertyKey): unknown => (value as Record<PropertyKey, unknown>)?.[key];

/** @throws Error that lists what is missing, or if Next would build another city than this script */
export function checkCity(root: string): void {
  if (path.resolve(process.env.TSX_TSCONFIG_PATH ?? path.join(root, 'tsconfig.json')) !== cityConfig)
    throw new Error(
      'CITY is read when a script starts: node --import ./lib/node/city/start.js, as npm run does',
    );
  const missing = missingOfCity(root);
  if (missing.length > 0)
    throw new Error(
      `${chosen.cityName} is not complete. docs/adopt.md says what goes where, and messages/cities/ how other cities say each sentence.\n${missing.join('\n')}`,
    );
}

/** Ids that do not exist, a policy office without a mail address, and services without a need. */
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
  const unknown = (list: string, ids: readonly string[], known: readonly string[]) =>
    [...new Set(ids)].filter((id) => !known.includes(id)).map((id) => `${PACK}: "${id}" is not in ${list}`);
  const withNeed = pack.needs.map((id) => NEED_ENTRIES[id].facts.service);
  return [
    ...unknown('policyParts', clausesNamed, clauses),
    ...unknown(
      'places',
      placesNamed,
      places.map(({ id }) => id),
    ),
    ...(places.some(({ id, email }) => id === pack.policyOffice && email !== undefined)
      ? []
      : [`${PACK}: the policy office "${pack.policyOffice}" has no mail address`]),
    ...FACTS.service
      .filter((service) => pack.services.includes(service) !== withNeed.includes(service))
      .map((service) => `${PACK}: "${service}" has no need, or a need but no service`),
  ];
}

function missingWords(root: string, pack: CityPack, norms: readonly Norm[]): readonly string[] {
  const asked = wordsAsked(pack, { norms, disclosures: LOCAL });
  return pack.languageCodes.flatMap((code) => {
    const file = `${pack.messagesFolder}/${code}.json`;
    if (!existsSync(path.join(root, file))) return [`${file} is not there`];
    const messages = readMessages(root, code);
    return [
      ...asked
        .filter((key) => messageAt(messages, key) === undefined)
        .map((key) => `${file}: ${key} is missing`),
      ...todosIn(file, messages),
    ];
  });
}

/** The message with this key. */
export const messageAt = (messages: Messages, key: string): string | undefined => {
  const found = key
    .split('.')
    .reduce<string | Messages | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      messages,
    );
  return typeof found === 'string' ? found : undefined;
};

const isTodo = (value: unknown): boolean => typeof value === 'string' && value.startsWith(TODO);

/** The texts that still begin with TODO. */
function todosIn(file: string, value: unknown, at: readonly string[] = []): readonly string[] {
  if (isTodo(value)) return [`${file}: ${at.join('.')}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => todosIn(file, inside, [...at, key]));
}
