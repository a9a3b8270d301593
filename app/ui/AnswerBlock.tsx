import { useTranslations } from 'next-intl';
import { type Answer, headingOf } from '@/lib/screening/answer';
import { AnswerPictogram } from './Pictogram';

/** An answer: its picture, its words, and a colour that only repeats them. */
export function AnswerBlock({ answer, small = false }: { answer: Answer; small?: boolean }) {
  const t = useTranslations('answers');
  return (
    <p className={`answer answer--${headingOf(answer)}${small ? ' answer--small' : ''}`}>
      <AnswerPictogram answer={answer} /> <strong>{t(`${answer}.title`)}</strong>
    </p>
  );
}
