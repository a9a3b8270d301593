/** The reducer of the desk. Pure: parts that an action does not change stay the same objects. */

import { PREMISE } from '@/lib/answers/facts';
import { NEEDS } from '@/lib/city/needs';
import { isProgramId } from '@/lib/city/subjects';
import type { Day, FactValue } from '@/rules';
import type { DeskKind } from './desk';
import {
  type Chosen,
  type ColumnId,
  chosen,
  type Desk,
  type DeskFact,
  freeLetter,
  LONGEST_LABEL,
  MOST_AT_DESK,
  type OnSheet,
  type Person,
} from './desk';
import { type PresetId, withPreset } from './presets';

export type DeskAction =
  | { readonly type: 'add-person'; readonly kind: DeskKind }
  | { readonly type: 'remove-person'; readonly id: number }
  | { readonly type: 'label-person'; readonly id: number; readonly label: string }
  | { readonly type: 'change-kind'; readonly id: number; readonly kind: DeskKind }
  | { readonly type: 'add-column'; readonly column: Chosen }
  | { readonly type: 'add-all-needs' }
  | { readonly type: 'remove-column'; readonly column: ColumnId }
  | ({ readonly type: 'set-fact'; readonly column: ColumnId } & OneFact)
  | ({ readonly type: 'set-fact-for-all' } & OneFact)
  | { readonly type: 'fill-in'; readonly column: ColumnId; readonly preset: PresetId }
  | { readonly type: 'clear-facts'; readonly column: ColumnId }
  | { readonly type: 'put-on-sheet'; readonly column: ColumnId; readonly sheet: OnSheet }
  | { readonly type: 'set-day'; readonly asOf: Day | undefined };

interface OneFact {
  readonly fact: DeskFact;
  /** Undefined: unknown. */
  readonly value: FactValue<DeskFact> | undefined;
}

/** The desk after an action; the same object if the action changes nothing. */
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
    case 'add-column':
      return withColumns(desk, [action.column]);
    case 'add-all-needs':
      return withColumns(
        desk,
        NEEDS.map(({ id }) => chosen(id)),
      );
    case 'remove-column':
      return { ...desk, columns: desk.columns.filter(({ id }) => id !== action.column) };
    case 'set-fact':
      return inColumn(desk, action.column, (one) => withFact(one, action.fact, action.value));
    case 'set-fact-for-all':
      return eachColumn(desk, (one) =>
        isProgramId(one.subject) ? one : withFact(one, action.fact, action.value),
      );
    case 'fill-in':
      return inColumn(desk, action.column, (one) => ({
        ...one,
        facts: { ...withPreset(one.facts, action.preset), ...one.place?.facts },
      }));
    case 'clear-facts':
      return inColumn(desk, action.column, (one) => ({ ...one, facts: one.place?.facts ?? PREMISE }));
    case 'put-on-sheet':
      return inColumn(desk, action.column, (one) => ({ ...one, sheet: action.sheet }));
    case 'set-day':
      return action.asOf === desk.asOf ? desk : { ...desk, asOf: action.asOf };
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

function withColumns(desk: Desk, columns: readonly Chosen[]): Desk {
  const added = columns.filter(({ id }) => desk.columns.every((one) => one.id !== id));
  return added.length === 0 ? desk : { ...desk, columns: [...desk.columns, ...added] };
}

/** Changes columns. Unchanged columns, and a desk without a change, stay the same objects. */
function eachColumn(desk: Desk, change: (one: Chosen) => Chosen): Desk {
  const columns = desk.columns.map(change);
  return columns.every((one, index) => one === desk.columns[index]) ? desk : { ...desk, columns };
}

const inColumn = (desk: Desk, column: ColumnId, change: (one: Chosen) => Chosen): Desk =>
  eachColumn(desk, (one) => (one.id === column ? change(one) : one));

function withFact(one: Chosen, fact: DeskFact, value: FactValue<DeskFact> | undefined): Chosen {
  if (one.facts[fact] === value || one.place?.facts[fact] !== undefined) return one;
  const { [fact]: _was, ...rest } = one.facts;
  return { ...one, facts: value === undefined ? rest : { ...rest, [fact]: value } };
}
