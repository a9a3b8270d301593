import { type RefObject, useEffect, useRef } from 'react';

/** Opens a dialog above the page for as long as it is mounted, and gives the focus back after. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // The oldest browsers we serve have no modal dialogs: there it stands in the page, with the focus all the same.
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
