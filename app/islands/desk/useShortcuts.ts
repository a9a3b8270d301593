import { useEffect, useRef } from 'react';
import { commandOf, type DeskCommand } from '@/lib/desk/shortcuts';
import { latinKey } from '@/lib/site/latinKey';

/**
 * Single-key commands for the whole desk. They are off while a person types in a field or a dialog is open, and can be turned off (WCAG 2.1.4).
 * @param run runs the command of a key
 */
export function useShortcuts(on: boolean, run: (command: DeskCommand) => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!on) return;
    let lastKey = Number.NEGATIVE_INFINITY;
    function onKeyDown(event: KeyboardEvent): void {
      const isFirst = event.timeStamp - lastKey > WORD_MS;
      lastKey = event.timeStamp;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      const command = commandOf(latinKey(event), event.shiftKey);
      if (!command || (event.repeat && command === 'next-client')) return;
      // P prints the sheet right after a language was chosen in the select.
      const isAfterChoice = command === 'print' && isFirst && beginsNoChoice(event);
      if ((isTyping(event.target) && !isAfterChoice) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current(command);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on]);
}

/** In ms: a select treats letters that follow each other this fast as the beginning of one option. */
const WORD_MS = 1000;

const beginsNoChoice = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof HTMLSelectElement &&
  [...target.options].every(({ text }) => !text.toLowerCase().startsWith(key.toLowerCase()));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
