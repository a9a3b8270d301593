import { useTranslations } from 'next-intl';
import { type Card, mayBeAsked } from '@/lib/answers/card';

/** A fold with what never to say, for a page with only programs that may look at status. If there is a need, `HoldsForAll` says it. */
export function NeverSay({ cards }: { cards: readonly Card[] }) {
  const t = useTranslations('rights');
  return cards.every(({ kind }) => kind === 'program') && mayBeAsked(cards) ? (
    <details className="fold">
      <summary>{t('title')}</summary>
      <p>{t('truth')}</p>
    </details>
  ) : null;
}
