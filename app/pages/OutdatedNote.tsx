import { useTranslations } from 'next-intl';
import { useDay } from '@/app/parts/useDay';
import { goodUntil } from '@/lib/reading/goodUntil';

/** Says that a page is old once its day is over: hidden until then, and shown by `lib/site/age.ts`. */
export function OutdatedNote() {
  const t = useTranslations('pages');
  const day = useDay();
  const until = goodUntil();
  return (
    <p className="note note--urgent outdated" role="note" data-good-until={until} hidden>
      {t('outdated', { day: day(until) })}
    </p>
  );
}
