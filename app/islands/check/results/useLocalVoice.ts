import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';

/**
 * A voice of that language that is on this device. A voice out of the network would send the text away, so it is none.
 * @returns undefined until one is known, and for good where there is none
 */
export function useLocalVoice(locale: Locale): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    const { speechSynthesis } = window;
    if (!speechSynthesis) return;
    const look = () => setVoice(speechSynthesis.getVoices().find((one) => isLocal(one, locale)));
    look();
    // Some browsers list their voices late, and the oldest have no events here.
    speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => speechSynthesis.removeEventListener?.('voiceschanged', look);
  }, [locale]);
  return voice;
}

/** Voices of Mandarin call themselves by either name. */
const OTHER_NAMES: Readonly<Record<string, string>> = { cmn: 'zh' };

function isLocal({ localService, lang }: SpeechSynthesisVoice, locale: Locale): boolean {
  const [language = ''] = lang.toLowerCase().split(/[-_]/);
  return localService === true && (OTHER_NAMES[language] ?? language) === locale.split('-')[0];
}
