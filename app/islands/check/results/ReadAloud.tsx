import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { usePageLocale } from '@/app/parts/usePageLocale';
import { useLocalVoice } from './useLocalVoice';

/** Elements that are not read aloud: folds other than who may learn what is written, sources, buttons and pictures. */
const SILENT = 'details, .card__folds, .disclosure__source, button, svg';
/** The parts of a section that are read aloud, in order. */
const SPOKEN = ':scope > *, .disclosure > *';

interface ReadAloudProps {
  /** The id of the heading above the text to read. The text is read from the page as it is. */
  readonly heading: string;
}

/** A button that reads an answer aloud. It appears only if the device has a voice for the language. */
export function ReadAloud({ heading }: ReadAloudProps) {
  const t = useTranslations('listen');
  const locale = usePageLocale();
  const voice = useLocalVoice(locale);
  const [reading, setReading] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  /** The current utterance. An older one may still send events, which must be ignored. */
  const job = useRef<SpeechSynthesisUtterance>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language stops the reading, so does going away
  useEffect(
    () => () => {
      if (job.current) window.speechSynthesis.cancel();
      job.current = undefined;
      setReading(false);
    },
    [locale],
  );
  if (!voice) return null;

  const read = () => {
    job.current = undefined;
    window.speechSynthesis.cancel();
    if (reading) return setReading(false);
    const spoken = new SpeechSynthesisUtterance(textAround(button.current));
    spoken.voice = voice;
    spoken.lang = voice.lang;
    const over = () => {
      if (job.current !== spoken) return;
      job.current = undefined;
      setReading(false);
    };
    spoken.onend = over;
    spoken.onerror = over;
    job.current = spoken;
    window.speechSynthesis.speak(spoken);
    setReading(true);
  };
  return (
    <button
      ref={button}
      type="button"
      className="usa-button usa-button--unstyled aloud no-print"
      aria-describedby={heading}
      onClick={read}
    >
      {reading ? t('stop') : t('start')}
    </button>
  );
}

/** The text of the section around a button and of its disclosures, with a stop between paragraphs. */
function textAround(button: Element | null): string {
  const parts = [...(button?.closest('article, section')?.querySelectorAll(SPOKEN) ?? [])];
  return parts
    .filter((part) => !part.matches(SILENT))
    .map((part) => {
      const copy = part.cloneNode(true) as Element;
      for (const silent of copy.querySelectorAll(SILENT)) silent.remove();
      for (const paragraph of copy.querySelectorAll('p')) paragraph.append('. ');
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    })
    .filter((text) => text !== '')
    .join('. ')
    .replace(/([.?!:])[ .]*\./g, '$1');
}
