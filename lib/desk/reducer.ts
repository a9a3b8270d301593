/** What a desk becomes by what a caseworker does. Pure: whatever an action does not touch stays the same object. */

import { NEEDS, type NeedId } from '@/lib/cities/longmont/needs';
import type { Day, FactValue } from '@/rules';
import type { DeskKind } from './desk';
import {
  type ChosenService,
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
  | { readonly type: 'add-service'; readonly need: NeedId }
  | { readonly type: 'add-all-services' }
  | { readonly type: 'remove-service'; readonly need: NeedId }
  | {
      readonly type: 'set-fact';
      readonly need: NeedId;
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
    case 'add-service':
      return withServices(desk, [action.need]);
    case 'add-all-services':
      return withServices(
        desk,
        NEEDS.map(({ id }) => id),
      );
    case 'remove-service':
      return { ...desk, services: desk.services.filter(({ need }) => need !== action.need) };
    case 'set-fact':
      return {
        ...desk,
        services: desk.services.map((one) =>
          one.need === action.need ? withFact(one, action.fact, action.value) : one,
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

function withServices(desk: Desk, needs: readonly NeedId[]): Desk {
  const added = needs.filter((need) => desk.services.every((one) => one.need !== need));
  return added.length === 0 ? desk : { ...desk, services: [...desk.services, ...added.map(chosen)] };
}

function withFact(service: ChosenService, fact: DeskFact, value: FactValue<DeskFact> | undefined) {
  if (service.facts[fact] === value) return service;
  const { [fact]: _was, ...rest } = service.facts;
  return { ...service, facts: value === undefined ? rest : { ...rest, [fact]: value } };
}
