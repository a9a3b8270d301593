import { useEffect, useState } from 'react';

/** Whether anything was typed into a field, even a search word, so that the quiet timer also clears it. */
export function useTyped(): boolean {
  const [typed, setTyped] = useState(false);
  useEffect(() => {
    const note = () => setTyped(true);
    // Listens on the document, after the field: a render before React has the new value would reset the field.
    document.addEventListener('input', note, { once: true });
    return () => document.removeEventListener('input', note);
  }, []);
  return typed;
}
