import { useEffect, useState } from 'react';

/** Whether somebody has put anything into a field, if only a word to search for: the next person at this computer should not find it. */
export function useTyped(): boolean {
  const [typed, setTyped] = useState(false);
  useEffect(() => {
    const note = () => setTyped(true);
    // After the field itself has taken it: a screen drawn anew before would put the field back to what it was.
    document.addEventListener('input', note, { once: true });
    return () => document.removeEventListener('input', note);
  }, []);
  return typed;
}
