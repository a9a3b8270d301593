/** Everything that a caseworker has entered about one household. It is in memory only; "Next client" clears it. */

import { factsAt } from '@/lib/answers/answerAt';
import { OFFICE_FACTS, PREMISE } from '@/lib/answers/facts';
import { PERSON_KINDS } from '@/lib/answers/person';
import type { NeedId } from '@/lib/city/needs';
import { isProgramId, type Subject } from '@/lib/city/subjects';
import type { Place } from '@/lib/directory';
import { type Day, FACTS, type Fact, type Facts, type FactValue } from '@/rules';

export type DeskFact = (typeof OFFICE_FACTS)[number];
export type DeskFacts = Pick<Facts, DeskFact>;

export const isDeskFact = (fact: Fact): fact is DeskFact => (OFFICE_FACTS as readonly Fact[]).includes(fact);

/** The values of a fact, in the order of the keys 1, 2, 3… */
export const valuesOf = (fact: DeskFact): readonly FactValue<DeskFact>[] => FACTS[fact];

/** The kinds of people at the desk. A person under 18 who comes alone is a child here. */
export type DeskKind = (typeof PERSON_KINDS)[number];

/** One person of the household. The label is only for the caseworker: it is never printed. */
export interface Person {
  readonly id: number;
  readonly kind: DeskKind;
  readonly label: string;
}

/** The kinds of people in a household, each once. */
export const kindsOf = (people: readonly Person[]): readonly DeskKind[] =>
  PERSON_KINDS.filter((kind) => people.some((person) => person.kind === kind));

/** The id of a column: a need or a program, or a need at one place. */
export type ColumnId = Subject | `${NeedId}@${string}`;

/** A chosen column with its known facts. An absent fact is unknown. A program has no facts. */
export interface Chosen {
  readonly id: ColumnId;
  readonly subject: Subject;
  /** The local provider; absent if the column is about the City or no particular provider. */
  readonly place?: ProviderAsked;
  readonly facts: DeskFacts;
  /** What of the column goes on the sheet. By default all of it, with the first places. */
  readonly sheet?: OnSheet;
}

/** A local provider at the desk. Its known facts, such as who runs it, are not asked and cannot be cleared. */
export interface ProviderAsked extends Pick<Place, 'id' | 'name'> {
  readonly facts: DeskFacts;
}

/** What of a column goes on the sheet. */
export interface OnSheet {
  readonly printed: boolean;
  /** The places to name, by their keys (`placeKey`). By default the first ones. */
  readonly places?: readonly string[];
}

export interface Desk {
  readonly people: readonly Person[];
  /** In the order picked. */
  readonly columns: readonly Chosen[];
  /** The day to answer for; undefined means today. */
  readonly asOf: Day | undefined;
}

export const emptyDesk: Desk = { people: [], columns: [], asOf: undefined };

/** The default labels of people. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The largest household that fits. */
export const MOST_AT_DESK = LETTERS.length;
/** In letters. A label is a letter or a word, not a description of a person. */
export const LONGEST_LABEL = 12;

/** The first letter that is not a label in the household. */
export function freeLetter(people: readonly Person[]): string {
  return [...LETTERS].find((letter) => people.every(({ label }) => label !== letter)) ?? '';
}

/** A new column. For a need, the City gives the help until the caseworker changes it. */
export const chosen = (subject: Subject): Chosen => ({
  id: subject,
  subject,
  facts: isProgramId(subject) ? {} : PREMISE,
});

/** A new column for a need at a local provider, with the known facts of that place. The desk asks whether it has a City contract. */
export const chosenAt = (subject: NeedId, place: Pick<Place, 'id' | 'name' | 'kind' | 'facts'>): Chosen => ({
  id: `${subject}@${place.id}`,
  subject,
  place: { id: place.id, name: place.name, facts: factsAt(place) },
  facts: factsAt(place),
});
