import { useTranslations } from 'next-intl';
import { partsOfDay } from '@/lib/i18n/day';
import type { Day } from '@/rules';

/**
 * Writes a calendar day in the page's language: `2017-05-16` as "May 16, 2017". The names of the months are in the messages, because a phone without
 * Nepali or Amharic months would write English ones.
 */
export function useDay(): (day: Day) => string {
  const t = useTranslations('site');
  return (day) => t('day', partsOfDay(day));
}
