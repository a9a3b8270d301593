/** One search for residents and the desk: needs, programs, places, and what the City does not run, by what people call them. */
import MiniSearch from 'minisearch';
import type { Subject } from '@/lib/answers/subject';
import { ELSEWHERE, type ElsewhereId, LOCAL_NAMES } from '@/lib/cities/longmont/localNames';
import { NEEDS, type NeedId } from '@/lib/cities/longmont/needs';
import { aliasesOf, PROGRAMS, type ProgramId } from '@/lib/cities/longmont/programs';
import { directory } from '@/lib/directory';
import type { Catalogs, Messages } from '@/lib/i18n/catalogs';
import { wordsOf } from './words';

/** What was found. A place leads to the needs it helps with; what is elsewhere has a sentence that says where. */
export type Found =
  | { readonly kind: 'need'; readonly id: NeedId }
  | { readonly kind: 'program'; readonly id: ProgramId }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'elsewhere'; readonly id: ElsewhereId };

export interface SearchIndex {
  /** What somebody may mean, the likeliest first. Empty where nothing but empty words was typed. */
  readonly find: (typed: string) => readonly Found[];
}

interface Entry {
  readonly id: string;
  readonly found: Found;
  /** What it is called. */
  readonly name: string;
  /** What people also say. */
  readonly words: string;
}

/** Prepares the words of every language that is at hand. */
export function searchIndex(catalogs: Catalogs): SearchIndex {
  const said = (...paths: readonly string[]) =>
    Object.values(catalogs)
      .flatMap((messages) => paths.map((path) => textAt(messages, path)))
      .join(' ');
  const entries: readonly Entry[] = [
    ...NEEDS.map(({ id }) => ({
      id,
      found: { kind: 'need', id } as const,
      name: said(`needs.${id}.name`),
      words: `${said(`needs.${id}.hint`, `searchWords.${id}`)} ${localNames(id)}`,
    })),
    ...PROGRAMS.map(({ id }) => ({
      id,
      found: { kind: 'program', id } as const,
      name: said(`programs.${id}.name`),
      words: `${aliasesOf(id).join(' ')} ${localNames(id)}`,
    })),
    ...ELSEWHERE.map((id) => ({
      id,
      found: { kind: 'elsewhere', id } as const,
      name: said(`elsewhere.${id}.name`),
      words: localNames(id),
    })),
    ...directory.places.map(({ id, name }) => ({
      id: `place ${id}`,
      found: { kind: 'place', id } as const,
      name,
      words: '',
    })),
  ];
  const found = new Map(entries.map((entry) => [entry.id, entry.found]));
  const search = new MiniSearch<Entry>({
    fields: ['name', 'words'],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  search.addAll(entries);
  return {
    find: (typed) =>
      search
        .search(typed, {
          prefix: true,
          // One slip of the finger in a word of five letters or more.
          fuzzy: (term) => (term.length > 4 ? 1 : false),
          combineWith: 'AND',
          boost: { name: 2 },
        })
        .map(({ id }) => found.get(id) as Found),
  };
}

const localNames = (id: Subject | ElsewhereId): string => (LOCAL_NAMES[id] ?? []).join(' ');

/** What a place helps with, to pick from. */
export const needsAtPlace = (id: string): readonly NeedId[] => {
  const serves = directory.places.find((place) => place.id === id)?.serves ?? [];
  return NEEDS.filter(({ facts }) => serves.includes(facts.service)).map((need) => need.id);
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
