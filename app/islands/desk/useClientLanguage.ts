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
  /** Tells what became of a choice. */
  readonly say: (text: string) => void;
}

interface ClientLanguage {
  /** The language of the sheet. */
  readonly language: Locale;
  /** At hand, or to be brought. A page that does not run yet cannot bring any. */
  readonly choices: readonly Locale[];
  readonly choose: (language: Locale) => void;
  /** To the next one. */
  readonly chooseNext: () => void;
}

/**
 * The language of the sheet that goes home. Where its words are not at hand they are brought first; until then, and where they do not come, the
 * sheet stays in the language it had.
 */
export function useClientLanguage({ catalogs, words, ready, say }: ToChoose): ClientLanguage {
  const t = useTranslations();
  // That of the page is the first choice.
  const [language, setLanguage] = useState(usePageLocale());
  const wanted = useRef<Locale>(undefined);
  // What comes for a client who is gone is nobody's.
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
  // From the last wish on: its words may still be on their way.
  const chooseNext = () => {
    const from = choices.indexOf(wanted.current ?? language);
    choose(choices[(from + 1) % choices.length] ?? language);
  };
  return { language, choices, choose, chooseNext };
}
