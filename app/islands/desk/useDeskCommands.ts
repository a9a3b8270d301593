import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { DeskKind } from '@/lib/desk/desk';
import { freeLetter, MOST_AT_DESK } from '@/lib/desk/desk';
import { nextOpenFact, type Place } from '@/lib/desk/grid';
import type { DeskCommand } from '@/lib/desk/shortcuts';
import type { HouseholdOfDesk } from './useHousehold';
import type { TableFocus } from './useTableFocus';

interface Around {
  readonly household: HouseholdOfDesk;
  readonly focus: TableFocus;
  readonly say: (text: string) => void;
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly day: RefObject<HTMLInputElement | null>;
  readonly onClientLanguage: () => void;
  readonly onPrint: () => void;
  readonly onNextClient: () => void;
  readonly onHelp: () => void;
}

export interface DeskCommands {
  readonly addPerson: (kind: DeskKind) => void;
  readonly toTable: () => void;
  /** Runs the command of a key. */
  readonly run: (command: DeskCommand) => void;
}

/** The commands of keys and buttons at the desk. Screen readers hear the result. */
export function useDeskCommands(around: Around): DeskCommands {
  const { household, focus, say, picker, day } = around;
  const { desk, act, undo, unfold, kinds, columns, facts, axes } = household;
  const t = useTranslations('desk');

  function addPerson(kind: DeskKind): void {
    if (desk.people.length >= MOST_AT_DESK) {
      say(t('full', { most: MOST_AT_DESK }));
      return;
    }
    act({ type: 'add-person', kind });
    const who = t('grid.person', { label: freeLetter(desk.people), kind: t(`kindsShort.${kind}`) });
    say(t('said.added', { what: who }));
  }
  function toTable(): void {
    const [first] = desk.people;
    const [column] = columns;
    const atCorner = focus.here.row === 'head' && focus.here.column === 'side';
    const begin: Place | undefined =
      atCorner && first && column ? { row: `person-${first.id}`, column: column.id } : undefined;
    if (axes.rows.length > 1 || axes.columns.length > 1) focus.go(begin ?? focus.here);
    else picker.current?.focus();
  }
  function toNextOpenFact(): void {
    const place = nextOpenFact(kinds, facts, columns, focus.here);
    if (place?.column === undefined || place.column === 'side') {
      say(t('said.noneOpen'));
      return;
    }
    unfold(place.column, true);
    focus.go(place);
  }
  function takeBack(): void {
    undo?.();
    say(t(undo ? 'said.undone' : 'said.nothingToUndo'));
    // The last undo removes the button, so move the focus.
    focus.go(focus.here);
  }
  const commands: Readonly<Record<DeskCommand, () => void>> = {
    'add-adult': () => addPerson('adult'),
    'add-child': () => addPerson('child'),
    'pick-service': () => picker.current?.focus(),
    'to-table': toTable,
    'next-open-fact': toNextOpenFact,
    'as-of': () => day.current?.focus(),
    'client-language': around.onClientLanguage,
    print: around.onPrint,
    undo: takeBack,
    'next-client': around.onNextClient,
    help: around.onHelp,
  };
  function run(command: DeskCommand): void {
    say('');
    commands[command]();
  }
  return { addPerson, toTable, run };
}
