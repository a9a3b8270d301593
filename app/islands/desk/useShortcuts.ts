import { useEffect, useRef } from 'react';
import { commandOf, type DeskCommand } from '@/lib/desk/shortcuts';
import { latinKey } from '@/lib/site/latinKey';

/**
 * Single keys for the whole desk. They rest while somebody types in a field or a dialog is open, and can be turned off (WCAG 2.1.4).
 * @param run does what a key asks for
 */
export function useShortcuts(on: boolean, run: (command: DeskCommand) => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!on) return;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const command = commandOf(latinKey(event), event.shiftKey);
      if (!command || (event.repeat && command === 'next-client')) return;
      event.preventDefault();
      latest.current(command);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
