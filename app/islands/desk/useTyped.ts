import { useEffect, useState } from 'react';

/** Whether somebody has put anything into a field, if only a word to search for: the next person at this computer should not find it. */
export function useTyped(): boolean {
  const [typed, setTyped] = useState(false);
  useEffect(() => {
    const note = () => setTyped(true);
    document.addEventListener('input', note, { capture: true, once: true });
    return () => document.removeEventListener('input', note, { capture: true });
  }, []);
  return typed;
}
