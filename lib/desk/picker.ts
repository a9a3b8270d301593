/** Finding a service by what is typed, in any of our languages. */
import { NEEDS, type NeedId } from '@/lib/cities/longmont/needs';
import type { ProgramId } from '@/lib/cities/longmont/programs';
import type { Catalogs, Messages } from '@/lib/i18n/catalogs';
import { locales } from '@/lib/i18n/locales';
import { programsMeantBy } from '@/lib/reading/programSearch';
import { holds, wordsOf } from '@/lib/reading/typedWords';

/** What a picker offers: a service of the City, or a program with rules of its own, which the desk answers nothing about. */
export type Found =
  | { readonly kind: 'need'; readonly need: NeedId }
  | { readonly kind: 'program'; readonly program: ProgramId };

/** The words of each need, and the names of the programs, in every language. */
export interface PickerIndex {
  readonly needs: readonly {
    readonly need: NeedId;
    readonly names: readonly (readonly string[])[];
    readonly more: readonly (readonly string[])[];
  }[];
  readonly programName: readonly ((id: ProgramId) => string)[];
}

/** Prepares the messages for finding: names, hints, services and everyday words (`desk.words`) of every language that is at hand. */
export function pickerIndex(catalogs: Catalogs): PickerIndex {
  const atHand = locales.map((locale) => catalogs[locale]).filter((messages) => messages !== undefined);
  const said = (path: string) => atHand.map((messages) => wordsOf(textAt(messages, path)));
  return {
    needs: NEEDS.map(({ id, facts }) => ({
      need: id,
      names: said(`needs.${id}.name`),
      more: [
        ...said(`needs.${id}.hint`),
        ...said(`desk.words.${id}`),
        ...said(`services.${facts.service}.name`),
        wordsOf(id),
        wordsOf(facts.service),
      ],
    })),
    programName: atHand.map((messages) => (id) => textAt(messages, `programs.${id}.name`)),
  };
}

/**
 * What a caseworker may mean.
 * @param typed nothing typed finds every need, in the order of the catalogue
 * @returns needs whose name begins with it, then by name, then by hint or service; then programs that have rules of their own. A need that
 *   was taken already is not among them.
 */
export function find(index: PickerIndex, typed: string, taken: readonly NeedId[]): readonly Found[] {
  const wanted = wordsOf(typed);
  const [first = ''] = wanted;
  const ranked = index.needs
    .map(({ need, names, more }) => {
      if (names.some((name) => holds(name, wanted)))
        return { need, rank: names.some((name) => name[0]?.startsWith(first)) ? 0 : 1 };
      return { need, rank: more.some((words) => holds(words, wanted)) ? 2 : 3 };
    })
    .filter(({ need, rank }) => rank < 3 && !taken.includes(need))
    .sort((a, b) => a.rank - b.rank);
  const meant = index.programName.flatMap((nameOf) => programsMeantBy(typed, nameOf));
  return [
    ...ranked.map(({ need }): Found => ({ kind: 'need', need })),
    ...[...new Set(meant)].map((program): Found => ({ kind: 'program', program })),
  ];
}

/** The key of an option in a list. */
export const keyOf = (found: Found): string => (found.kind === 'need' ? found.need : found.program);

/** The key of a found thing's name among the messages. */
export const nameKeyOf = (found: Found): string =>
  found.kind === 'need' ? `needs.${found.need}.name` : `programs.${found.program}.name`;

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
