/** One search for residents and the desk: needs, programs, places, and what the City does not run, by what people call them. */

import { elsewhere, localNames } from '@city/pack';
import type { CityPack } from '@/lib/cities/pack';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import { ANY_NEED, placeIdsOf } from '@/lib/city/places';
import { aliasesOf, PROGRAMS, type ProgramId } from '@/lib/city/programs';
import { directory } from '@/lib/directory';
import type { Catalogs, Messages } from '@/lib/i18n/catalogs';
import { likeness } from './likeness';
import { wordsOf } from './words';

/** What was found. A place leads to the needs it helps with; what is elsewhere has a sentence that says where. */
export type Found =
  | { readonly kind: 'need'; readonly id: NeedId }
  | { readonly kind: 'program'; readonly id: ProgramId }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'elsewhere'; readonly id: string };

export interface SearchIndex {
  /** What somebody may mean, the likeliest first. Empty where nothing but empty words was typed. */
  readonly find: (typed: string) => readonly Found[];
}

interface Entry {
  readonly found: Found;
  /** The words of what it is called. */
  readonly name: readonly string[];
  /** The words of what people also say. */
  readonly more: readonly string[];
}

/** Prepares the words of every language that is at hand. */
export function searchIndex(catalogs: Catalogs): SearchIndex {
  const said = (...paths: readonly string[]) =>
    Object.values(catalogs)
      .flatMap((messages) => paths.map((path) => textAt(messages, path)))
      .join(' ');
  const entry = (found: Found, name: string, ...more: readonly string[]): Entry => ({
    found,
    name: wordsOf(name),
    more: wordsOf(more.join(' ')),
  });
  const entries: readonly Entry[] = [
    ...NEEDS.map(({ id }) =>
      entry(
        { kind: 'need', id },
        said(`needs.${id}.name`),
        said(`needs.${id}.hint`, `searchWords.${id}`),
        namesHere(id),
      ),
    ),
    ...PROGRAMS.map(({ id }) =>
      entry(
        { kind: 'program', id },
        said(`programs.${id}.name`),
        said(`searchWords.${id}`),
        ...aliasesOf(id),
        namesHere(id),
      ),
    ),
    ...elsewhere.map((id) =>
      entry(
        { kind: 'elsewhere', id },
        said(id === 'legal-help' ? 'results.legalHelp' : `elsewhere.${id}.name`),
        said(`searchWords.${id}`),
        namesHere(id),
      ),
    ),
    ...directory.places.map(({ id, name }) => entry({ kind: 'place', id }, name)),
  ];
  const look = (wanted: readonly string[], slips: boolean): readonly Found[] =>
    entries
      .map(({ found, name, more }) => ({ found, score: likeness(wanted, name, more, slips) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ found }) => found);
  return {
    find: (typed) => {
      const wanted = wordsOf(typed);
      const right = look(wanted, false);
      // A slip is looked for only where nothing is right: "renta" is not "mental".
      return right.length > 0 ? right : look(wanted, true);
    },
  };
}

const names: CityPack['localNames'] = localNames;

const namesHere = (id: string): string => (names[id] ?? []).join(' ');

/** What a place helps with, to pick from. */
export const needsAtPlace = (id: string): readonly NeedId[] => {
  return NEEDS.map((need) => need.id).filter(
    (need) => placeIdsOf(need).includes(id) && !ANY_NEED.includes(id),
  );
};

/** A message that takes nothing, which stays a text when it is compiled. */
function textAt(messages: Messages, path: string): string {
  const found = path
    .split('.')
    .reduce<string | Messages | undefined>(
      (at, key) => (typeof at === 'object' ? at[key] : undefined),
      messages,
    );
  return typeof found === 'string' ? found : '';
}
