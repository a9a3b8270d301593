/** What single keys do at the desk. They are the same in every language, so that hands need not learn them twice. */

export type DeskCommand =
  | 'add-adult'
  | 'add-child'
  | 'pick-service'
  | 'to-table'
  | 'next-open-fact'
  | 'as-of'
  | 'client-language'
  | 'print'
  | 'next-client'
  | 'help';

/** In the order in which they are listed. `N` is Shift and N: it wipes everything, so one slip must not do it. */
export const SHORTCUTS: readonly { readonly key: string; readonly command: DeskCommand }[] = [
  { key: 'a', command: 'add-adult' },
  { key: 'c', command: 'add-child' },
  { key: 's', command: 'pick-service' },
  { key: 'g', command: 'to-table' },
  { key: 'f', command: 'next-open-fact' },
  { key: 'd', command: 'as-of' },
  { key: 'l', command: 'client-language' },
  { key: 'p', command: 'print' },
  { key: 'N', command: 'next-client' },
  { key: '?', command: 'help' },
];

/** The command of a key as typed; letters count in either case, except the one that needs Shift. */
export function commandOf(key: string): DeskCommand | undefined {
  const exact = SHORTCUTS.find((one) => one.key === key);
  return (exact ?? SHORTCUTS.find((one) => one.key === key.toLowerCase()))?.command;
}
