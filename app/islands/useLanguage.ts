import { useCallback, useRef, useState } from 'react';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { type Locale, languages, locales } from '@/lib/i18n/locales';
import type { IslandProps } from './IslandIntl';
import { languageWords } from './languageWords';
import { useLanguageLinks } from './useLanguageLinks';

/** Loads other languages for a part of the page. */
export interface MoreWords {
  /** The languages that are loaded or can be loaded. */
  readonly choices: readonly Locale[];
  /** Loads the messages of a language without changing the language of the page. False if that fails. */
  readonly bring: (locale: Locale) => Promise<boolean>;
}

/** The language of an island, and the state of the last wish for another. */
export interface IslandLanguage extends MoreWords {
  readonly locale: Locale;
  readonly catalogs: Catalogs;
  readonly wish: Wish | undefined;
}

/** A chosen language that is loading or could not be loaded. */
export interface Wish {
  readonly locale: Locale;
  readonly state: 'coming' | 'failed';
}

/**
 * Makes the language links of the frame change the language of an island in place, so that no answer is lost. English and Spanish make no request; another
 * language requests one file, and if that fails the language stays.
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
