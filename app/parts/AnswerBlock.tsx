import { useTranslations } from 'next-intl';
import { toneOf, type Verdict } from '@/lib/answers/verdict';
import { VerdictPictogram } from './Pictogram';

/** A verdict: its picture, its words, and a color that only repeats them. */
export function AnswerBlock({ verdict, small = false }: { verdict: Verdict; small?: boolean }) {
  const t = useTranslations('answers');
  return (
    <p className={`answer answer--${toneOf(verdict)}${small ? ' answer--small' : ''}`} data-verdict={verdict}>
      <VerdictPictogram verdict={verdict} /> <strong>{t(`${verdict}.title`)}</strong>
    </p>
  );
}
