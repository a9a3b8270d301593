import { useTranslations } from 'next-intl';
import { partsOfDay } from '@/lib/i18n/day';
import type { Day } from '@/rules';

/**
 * Writes a calendar day in the page's language: `2017-05-16` as "May 16, 2017". The names of the months are words of the
 * language file: a phone that has no Nepali or Amharic months of its own would write English ones among the words.
 */
export function useDay(): (day: Day) => string {
  const t = useTranslations('site');
  return (day) => t('day', partsOfDay(day));
}
