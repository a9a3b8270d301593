import { useCallback, useRef, useState } from 'react';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { type Locale, languages, locales } from '@/lib/i18n/locales';
import type { IslandProps } from './IslandIntl';
import { languageWords } from './languageWords';
import { useLanguageLinks } from './useLanguageLinks';

/** Words that are not at hand, and where a part of the page may have them from. */
export interface MoreWords {
  /** Every language whose words are at hand, or can be brought. */
  readonly choices: readonly Locale[];
  /** Brings the words of one that is not at hand; the page itself speaks on as it does. False where they did not come. */
  readonly bring: (locale: Locale) => Promise<boolean>;
}

/** The language an island speaks, and what became of the last wish for another. */
export interface IslandLanguage extends MoreWords {
  readonly locale: Locale;
  readonly catalogs: Catalogs;
  readonly wish: Wish | undefined;
}

/** A language somebody chose that is not here: on its way, or it did not come. */
export interface Wish {
  readonly locale: Locale;
  readonly state: 'coming' | 'failed';
}

/**
 * Lets the language links of the frame change the language of an island where it stands: nothing that was said is lost. English and Spanish
 * ask nobody; another language asks for one file, and where that does not come the language stays as it is.
 */
export function useLanguage({ locale: first, catalogs: given, files }: IslandProps): IslandLanguage {
  const [locale, speak] = useState(first);
  const [catalogs, setCatalogs] = useState(given);
  const [wish, setWish] = useState<Wish>();
  const last = useRef(first);

  const bring = useCallback(
    async (code: Locale): Promise<boolean> => {
      const file = files?.[code];
      if (!file) return false;
      try {
        const words = await languageWords(file);
        setCatalogs((before) => ({ ...before, [code]: words }));
        return true;
      } catch {
        return false;
      }
    },
    [files],
  );
  const choose = useCallback(
    (code: Locale, show: () => void): boolean => {
      const change = () => {
        setWish(undefined);
        speak(code);
        document.documentElement.lang = code;
        document.documentElement.dir = languages[code].dir;
        show();
      };
      if (!catalogs[code] && !files?.[code]) return false;
      last.current = code;
      if (catalogs[code]) change();
      else {
        setWish({ locale: code, state: 'coming' });
        bring(code).then((came) => {
          if (last.current !== code) return;
          if (came) change();
          else setWish({ locale: code, state: 'failed' });
        });
      }
      return true;
    },
    [catalogs, files, bring],
  );
  useLanguageLinks(choose);
  const choices = locales.filter((code) => catalogs[code] ?? files?.[code]);
  return { locale, catalogs, wish, choices, bring };
}
