import { useTranslations } from 'next-intl';
import { byId } from '@/lib/i18n/byId';
import { type Day, NORMS, policySource, SOURCES, type SourceId } from '@/rules';
import { useDay } from './useDay';

/**
 * The plain sentence of a norm, with the day its source was last read.
 * @returns a function of the norm's id and the day: before the day on which the norm was held back, it has another sentence
 */
export function useReason(): (norm: string, asOf?: Day) => string {
  const t = useTranslations('reasons');
  const starts = useTranslations('results.starts');
  const day = useDay();
  return (id, asOf) => {
    const norm = NORMS.find((one) => one.id === id);
    if (asOf && norm?.heldBack && asOf < norm.heldBack.from) return byId(starts, id);
    const source = norm ? SOURCES[norm.source as SourceId] : policySource;
    return byId(t, id, { lastChecked: day(source.lastChecked) });
  };
}
