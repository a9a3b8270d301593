import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePageLocale } from '@/app/parts/usePageLocale';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { type Locale, languages, locales } from '@/lib/i18n/locales';
import { isolated } from '../isolated';
import type { MoreWords } from '../useLanguage';

interface ToChoose {
  readonly catalogs: Catalogs;
  readonly words: MoreWords;
  readonly ready: boolean;
  /** Reports the result of a choice. */
  readonly say: (text: string) => void;
}

interface ClientLanguage {
  /** The language of the sheet. */
  readonly language: Locale;
  /** The languages that are loaded or can be loaded. Before the script runs none can be loaded. */
  readonly choices: readonly Locale[];
  readonly choose: (language: Locale) => void;
  /** Resets it for the next client. */
  readonly chooseNext: () => void;
}

/**
 * The language of the sheet. If its messages are not loaded, loads them first; until then, or if that fails, the sheet keeps its language.
 */
export function useClientLanguage({ catalogs, words, ready, say }: ToChoose): ClientLanguage {
  const t = useTranslations();
  // That of the page is the first choice.
  const [language, setLanguage] = useState(usePageLocale());
  const wanted = useRef<Locale>(undefined);
  // Ignore a language that arrives after the client has changed.
  useEffect(
    () => () => {
      wanted.current = undefined;
    },
    [],
  );

  function choose(code: Locale): void {
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
    words.bring(code).then((came) => {
      if (wanted.current !== code) return;
      if (came) take();
      else say(t('desk.said.languageFailed', { language: name, before: isolated(languages[language].name) }));
    });
  }
  const atHand = locales.filter((code) => catalogs[code]);
  const choices = ready ? words.choices : atHand;
  // The last chosen language, which may still be loading.
  const chooseNext = () => {
    const from = choices.indexOf(wanted.current ?? language);
    choose(choices[(from + 1) % choices.length] ?? language);
  };
  return { language, choices, choose, chooseNext };
}
