/** What a desk becomes by what a caseworker does. Pure: whatever an action does not touch stays the same object. */

import { NEEDS } from '@/lib/city/needs';
import type { Subject } from '@/lib/city/subjects';
import type { Day, FactValue } from '@/rules';
import type { DeskKind } from './desk';
import {
  type Chosen,
  chosen,
  type Desk,
  type DeskFact,
  freeLetter,
  LONGEST_LABEL,
  MOST_AT_DESK,
  type Person,
} from './desk';

export type DeskAction =
  | { readonly type: 'add-person'; readonly kind: DeskKind }
  | { readonly type: 'remove-person'; readonly id: number }
  | { readonly type: 'label-person'; readonly id: number; readonly label: string }
  | { readonly type: 'change-kind'; readonly id: number; readonly kind: DeskKind }
  | { readonly type: 'add-subject'; readonly subject: Subject }
  | { readonly type: 'add-all-needs' }
  | { readonly type: 'remove-subject'; readonly subject: Subject }
  | {
      readonly type: 'set-fact';
      readonly subject: Subject;
      readonly fact: DeskFact;
      /** Undefined: not known. */
      readonly value: FactValue<DeskFact> | undefined;
    }
  | { readonly type: 'set-day'; readonly asOf: Day | undefined };

/** The desk after an action. The same desk where the action changes nothing. */
export function deskAfter(desk: Desk, action: DeskAction): Desk {
  switch (action.type) {
    case 'add-person':
      return withPerson(desk, action.kind);
    case 'remove-person':
      return { ...desk, people: desk.people.filter(({ id }) => id !== action.id) };
    case 'label-person':
      return changed(desk, action.id, { label: action.label.slice(0, LONGEST_LABEL) });
    case 'change-kind':
      return changed(desk, action.id, { kind: action.kind });
    case 'add-subject':
      return withSubjects(desk, [action.subject]);
    case 'add-all-needs':
      return withSubjects(
        desk,
        NEEDS.map(({ id }) => id),
      );
    case 'remove-subject':
      return { ...desk, subjects: desk.subjects.filter(({ subject }) => subject !== action.subject) };
    case 'set-fact':
      return {
        ...desk,
        subjects: desk.subjects.map((one) =>
          one.subject === action.subject ? withFact(one, action.fact, action.value) : one,
        ),
      };
    case 'set-day':
      return { ...desk, asOf: action.asOf };
  }
}

function withPerson(desk: Desk, kind: DeskKind): Desk {
  const { people } = desk;
  if (people.length >= MOST_AT_DESK) return desk;
  const id = Math.max(0, ...people.map((person) => person.id)) + 1;
  return { ...desk, people: [...people, { id, kind, label: freeLetter(people) }] };
}

function changed(desk: Desk, id: number, change: Partial<Omit<Person, 'id'>>): Desk {
  return {
    ...desk,
    people: desk.people.map((person) => (person.id === id ? { ...person, ...change } : person)),
  };
}

function withSubjects(desk: Desk, subjects: readonly Subject[]): Desk {
  const added = subjects.filter((subject) => desk.subjects.every((one) => one.subject !== subject));
  return added.length === 0 ? desk : { ...desk, subjects: [...desk.subjects, ...added.map(chosen)] };
}

function withFact(one: Chosen, fact: DeskFact, value: FactValue<DeskFact> | undefined) {
  if (one.facts[fact] === value) return one;
  const { [fact]: _was, ...rest } = one.facts;
  return { ...one, facts: value === undefined ? rest : { ...rest, [fact]: value } };
}
