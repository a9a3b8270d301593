import { useTranslations } from 'next-intl';
import { NORMS, SOURCES, type SourceId } from '@/rules';
import { useDay } from './useDay';

/** The plain sentence of a norm, with the day its source was last read. */
export function useReason(): (norm: string) => string {
  const t = useTranslations('reasons');
  const day = useDay();
  return (id) => {
    const source = NORMS.find((norm) => norm.id === id)?.source ?? 'longmont-policy-2017';
    return t(id, { lastChecked: day(SOURCES[source as SourceId].lastChecked) });
  };
}
