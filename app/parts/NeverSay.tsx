import { useTranslations } from 'next-intl';
import { type Card, mayBeAsked } from '@/lib/answers/card';

/** A fold with what never to say, if programs that may look at status are all that is shown. Beside a need, `HoldsForAll` says it. */
export function NeverSay({ cards }: { cards: readonly Card[] }) {
  const t = useTranslations('rights');
  return cards.every(({ kind }) => kind === 'program') && mayBeAsked(cards) ? (
    <details className="fold">
      <summary>{t('title')}</summary>
      <p>{t('truth')}</p>
    </details>
  ) : null;
}
