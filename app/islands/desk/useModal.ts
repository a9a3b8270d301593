import { type RefObject, useEffect, useRef } from 'react';

/** Opens a modal dialog while it is mounted, and returns the focus afterwards. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // The oldest supported browsers have no modal dialogs: there the dialog is part of the page and gets the focus.
    if (dialog.current?.showModal) dialog.current.showModal();
    else {
      dialog.current?.setAttribute('open', '');
      dialog.current?.querySelector<HTMLElement>('button, input')?.focus();
    }
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return dialog;
}
