import { useTranslations } from 'next-intl';
import { goodUntil, madeOn } from '@/lib/site/freshness';
import { useDay } from './useDay';

/** The day on which the page was made. */
export function MadeOn() {
  const t = useTranslations('site');
  const day = useDay();
  return madeOn === '' ? null : <span>{t('made', { date: day(madeOn) })}</span>;
}

/** Says that the page may be out of date. Hidden until `watchAge` finds that the day has come. */
export function OldNotice() {
  const t = useTranslations('site');
  const day = useDay();
  return goodUntil === '' ? null : (
    <p className="site-old" data-good-until={goodUntil}>
      {t('old', { date: day(goodUntil) })}
    </p>
  );
}
