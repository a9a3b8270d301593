import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';

/**
 * A voice for a language that is on this device. A network voice would send the text away, so it does not count.
 * @returns undefined until the voices are known, or if there is none
 */
export function useLocalVoice(locale: Locale): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    const { speechSynthesis } = window;
    if (!speechSynthesis) return;
    const look = () => setVoice(speechSynthesis.getVoices().find((one) => isLocal(one, locale)));
    look();
    // Some browsers load their voices late; the oldest have no event for it.
    speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => speechSynthesis.removeEventListener?.('voiceschanged', look);
  }, [locale]);
  return voice;
}

/** Voices for Mandarin use either code. */
const OTHER_NAMES: Readonly<Record<string, string>> = { cmn: 'zh' };

function isLocal({ localService, lang }: SpeechSynthesisVoice, locale: Locale): boolean {
  const [language = ''] = lang.toLowerCase().split(/[-_]/);
  return localService === true && (OTHER_NAMES[language] ?? language) === locale.split('-')[0];
}
