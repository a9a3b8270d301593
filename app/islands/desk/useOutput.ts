import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePrinting } from './usePrinting';

interface Output {
  /** Whether the sheet is being printed. */
  readonly onPaper: boolean;
  readonly print: () => void;
  /** Whether the text for a case file is being copied. */
  readonly copying: boolean;
  readonly copy: () => void;
  readonly endCopy: () => void;
}

/**
 * The output of the desk: the printed sheet, and its text for a case file. If there is nothing to print or copy, it says so.
 * @param ready whether there is a person and a service
 */
export function useOutput(ready: boolean, say: (text: string) => void): Output {
  const t = useTranslations('desk.said');
  const [copying, setCopying] = useState(false);
  const printing = usePrinting();
  return {
    onPaper: printing && ready,
    print: () => {
      if (!ready) say(t('nothingToPrint'));
      else if (typeof window.print !== 'function') say(t('cannotPrint'));
      else {
        say('');
        window.print();
      }
    },
    copying,
    copy: () => {
      say(ready ? '' : t('nothingToPrint'));
      setCopying(ready);
    },
    endCopy: () => setCopying(false),
  };
}
