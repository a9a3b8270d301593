import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { type Locale, languages } from '@/lib/i18n/locales';
import { isolated } from '../isolated';
import type { IslandLanguage } from '../useLanguage';

interface ClientLanguage {
  /** The language of the sheet. */
  readonly language: Locale;
  readonly choose: (language: Locale) => void;
  /** To the next one whose words are at hand. */
  readonly chooseNext: () => void;
}

/**
 * The language of the sheet that goes home. Where its words are not at hand they are brought first; until then, and where they do not come, the
 * sheet stays in the language it had.
 * @param first the language of the page
 * @param say tells what became of a choice
 */
export function useClientLanguage(
  first: Locale,
  catalogs: Catalogs,
  { choices, bring }: Pick<IslandLanguage, 'choices' | 'bring'>,
  say: (text: string) => void,
): ClientLanguage {
  const t = useTranslations();
  const [language, setLanguage] = useState(first);
  const wanted = useRef<Locale>(undefined);
  // What comes for a client who is gone is nobody's.
  useEffect(
    () => () => {
      wanted.current = undefined;
    },
    [],
  );

  const choose = useCallback(
    (code: Locale) => {
      wanted.current = code;
      const name = isolated(languages[code].name);
      const take = () => {
        setLanguage(code);
        say(t('desk.said.language', { language: name }));
      };
      if (catalogs[code]) {
        take();
        return;
      }
      say(t('site.otherLanguage.coming', { language: name }));
      bring(code).then((came) => {
        if (wanted.current !== code) return;
        if (came) take();
        else
          say(t('desk.said.languageFailed', { language: name, before: isolated(languages[language].name) }));
      });
    },
    [catalogs, bring, language, say, t],
  );
  const atHand = choices.filter((code) => catalogs[code]);
  const chooseNext = () => choose(atHand[(atHand.indexOf(language) + 1) % atHand.length] ?? language);
  return { language, choose, chooseNext };
}
