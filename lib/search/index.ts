/** One search for residents and the desk. It finds needs, programs, places and help that the City does not run, by the words of people. */

import { elsewhere, localNames } from '@city/pack';
import type { CityPack } from '@/lib/cities/pack';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import { ANY_NEED, placeIdsOf } from '@/lib/city/places';
import { aliasesOf, PROGRAMS, type ProgramId } from '@/lib/city/programs';
import { directory } from '@/lib/directory';
import type { Catalogs, Messages } from '@/lib/i18n/catalogs';
import { likeness } from './likeness';
import { wordsOf } from './words';

/** A match. A place leads to its needs; `elsewhere` has a sentence that says where to go. */
export type Found =
  | { readonly kind: 'need'; readonly id: NeedId }
  | { readonly kind: 'program'; readonly id: ProgramId }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'elsewhere'; readonly id: string };

export interface SearchIndex {
  /** The matches, the best first. Empty if the text has only empty words. */
  readonly find: (typed: string) => readonly Found[];
}

interface Entry {
  readonly found: Found;
  /** The words of its name. */
  readonly name: readonly string[];
  /** The other words that people use. */
  readonly more: readonly string[];
}

/** Builds the index from every loaded language. */
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
      // Typing errors count only if nothing matches exactly: "renta" must not find "mental".
      const found = right.length > 0 ? right : look(wanted, true);
      if (found.length > 0) return found;
      // In a sentence, such as "my kid has a fever", the longer words count one by one.
      return [...new Set(wanted.filter((word) => word.length > 4).flatMap((word) => look([word], false)))];
    },
  };
}

const names: CityPack['localNames'] = localNames;

const namesHere = (id: string): string => (names[id] ?? []).join(' ');

/** The needs that a place helps with. */
export const needsAtPlace = (id: string): readonly NeedId[] => {
  return NEEDS.map((need) => need.id).filter(
    (need) => placeIdsOf(need).includes(id) && !ANY_NEED.includes(id),
  );
};

/** A message without placeholders, which is a text also when compiled. */
function textAt(messages: Messages, path: string): string {
  const found = path
    .split('.')
    .reduce<string | Messages | undefined>(
      (at, key) => (typeof at === 'object' ? at[key] : undefined),
      messages,
    );
  return typeof found === 'string' ? found : '';
}
