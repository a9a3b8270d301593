/** Everything a caseworker has said about one household. Lives in memory only; "next client" forgets all of it. */

import { factsAt } from '@/lib/answers/answerAt';
import { PREMISE } from '@/lib/answers/facts';
import { PERSON_KINDS } from '@/lib/answers/person';
import type { NeedId } from '@/lib/city/needs';
import { isProgramId, type Subject } from '@/lib/city/subjects';
import type { Place } from '@/lib/directory';
import { type Day, FACTS, type Fact, type Facts, type FactValue } from '@/rules';

/** What a desk may be told of a service, beside who applies for it. The City's side of it first, then the service's own. */
export const DESK_FACTS = [
  'provider',
  'cityContract',
  'funding',
  'organTransplant',
  'shortTerm',
  'inKind',
  'dependsOnIncome',
  'lifeOrSafety',
] as const satisfies readonly Fact[];
export type DeskFact = (typeof DESK_FACTS)[number];
export type DeskFacts = Pick<Facts, DeskFact>;

export const isDeskFact = (fact: Fact): fact is DeskFact => (DESK_FACTS as readonly Fact[]).includes(fact);

/** The values of a fact, in the order in which the keys 1, 2, 3… choose them. */
export const valuesOf = (fact: DeskFact): readonly FactValue<DeskFact>[] => FACTS[fact];

/** The kinds of people at the desk: somebody under 18 who comes alone is a child there. */
export type DeskKind = (typeof PERSON_KINDS)[number];

/** One person of the household. The label is for the caseworker's eye: it stays on the page and reaches no paper. */
export interface Person {
  readonly id: number;
  readonly kind: DeskKind;
  readonly label: string;
}

/** The kinds of people in a household, each once. */
export const kindsOf = (people: readonly Person[]): readonly DeskKind[] =>
  PERSON_KINDS.filter((kind) => people.some((person) => person.kind === kind));

/** What tells a column from all others: a need or a program, or a need at one place. */
export type ColumnId = Subject | `${NeedId}@${string}`;

/** What is asked about, with what is known of it. A fact that is absent is not known; nothing is asked of a program. */
export interface Chosen {
  readonly id: ColumnId;
  readonly subject: Subject;
  /** The local provider that the need is asked of; absent where it is asked of the City or of nobody in particular. */
  readonly place?: ProviderAsked;
  readonly facts: DeskFacts;
  /** What of it goes on the sheet; all of it, with the first places, where nobody chose. */
  readonly sheet?: OnSheet;
}

/** A local provider at the desk. What is known of it, such as who runs it, is not asked, and nothing clears it. */
export interface ProviderAsked extends Pick<Place, 'id' | 'name'> {
  readonly facts: DeskFacts;
}

/** What of a column goes on the sheet. */
export interface OnSheet {
  readonly printed: boolean;
  /** The places to name, by their keys (`placeKey`); the first ones where nobody chose. */
  readonly places?: readonly string[];
}

export interface Desk {
  readonly people: readonly Person[];
  /** In the order in which they were picked. */
  readonly columns: readonly Chosen[];
  /** The day to answer for; today where nobody chose one. */
  readonly asOf: Day | undefined;
}

export const emptyDesk: Desk = { people: [], columns: [], asOf: undefined };

/** One letter each. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The largest household that fits. */
export const MOST_AT_DESK = LETTERS.length;
/** A label is a letter or a word, not a description of somebody. */
export const LONGEST_LABEL = 12;

/** The first letter that nobody of the household has. */
export function freeLetter(people: readonly Person[]): string {
  return [...LETTERS].find((letter) => people.every(({ label }) => label !== letter)) ?? '';
}

/** A need as it comes to the desk: the City gives the help until somebody says otherwise. A program has rules of its own. */
export const chosen = (subject: Subject): Chosen => ({
  id: subject,
  subject,
  facts: isProgramId(subject) ? {} : PREMISE,
});

/** A need as it is asked of a local provider, with what is known of that place. Whether it has a City contract is asked. */
export const chosenAt = (subject: NeedId, place: Pick<Place, 'id' | 'name' | 'kind' | 'facts'>): Chosen => ({
  id: `${subject}@${place.id}`,
  subject,
  place: { id: place.id, name: place.name, facts: factsAt(place) },
  facts: factsAt(place),
});
