/** The single-key commands of the desk. They are the same in every language, so nobody has to learn them twice. */

export type DeskCommand =
  | 'add-adult'
  | 'add-child'
  | 'pick-service'
  | 'to-table'
  | 'next-open-fact'
  | 'as-of'
  | 'client-language'
  | 'print'
  | 'undo'
  | 'next-client'
  | 'help';

interface Shortcut {
  /** The key, in lower case. */
  readonly key: string;
  /** Whether Shift has to be held. Caps Lock is not Shift. */
  readonly shift?: true;
  readonly command: DeskCommand;
}

/** In the order listed. "Next client" clears everything, so it must not be one slip away. */
export const SHORTCUTS: readonly Shortcut[] = [
  { key: 'a', command: 'add-adult' },
  { key: 'c', command: 'add-child' },
  { key: 's', command: 'pick-service' },
  { key: 'g', command: 'to-table' },
  { key: 'f', command: 'next-open-fact' },
  { key: 'd', command: 'as-of' },
  { key: 'l', command: 'client-language' },
  { key: 'p', command: 'print' },
  { key: 'u', command: 'undo' },
  { key: 'n', shift: true, command: 'next-client' },
  { key: '?', command: 'help' },
];

/**
 * The command of a key. Letters count in either case.
 * @param shift whether Shift is held
 */
export const commandOf = (key: string, shift: boolean): DeskCommand | undefined =>
  SHORTCUTS.find((one) => one.key === key.toLowerCase() && (shift || !one.shift))?.command;
