import { useCallback, useRef, useState } from 'react';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { type Locale, languages } from '@/lib/i18n/locales';
import type { IslandProps } from './IslandIntl';
import { languageWords } from './languageWords';
import { useLanguageLinks } from './useLanguageLinks';

/** The language an island speaks, and what became of the last wish for another. */
export interface IslandLanguage {
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
  const [{ locale, catalogs }, speak] = useState({ locale: first, catalogs: given });
  const [wish, setWish] = useState<Wish>();
  const last = useRef(first);

  const choose = useCallback(
    (code: Locale, show: () => void): boolean => {
      const change = (more: Catalogs) => {
        setWish(undefined);
        speak({ locale: code, catalogs: more });
        document.documentElement.lang = code;
        document.documentElement.dir = languages[code].dir;
        show();
      };
      const file = files?.[code];
      if (!catalogs[code] && !file) return false;
      last.current = code;
      if (catalogs[code]) change(catalogs);
      else if (file) {
        setWish({ locale: code, state: 'coming' });
        languageWords(file).then(
          (words) => last.current === code && change({ ...catalogs, [code]: words }),
          () => last.current === code && setWish({ locale: code, state: 'failed' }),
        );
      }
      return true;
    },
    [catalogs, files],
  );
  useLanguageLinks(choose);
  return { locale, catalogs, wish };
}
