import { useTranslations } from 'next-intl';
import type { Beside } from '@/lib/answers/beside';
import { byId } from '@/lib/i18n/byId';
import { useReason } from './useReason';

/** The sentence of a remark beside an answer. */
export function useRemark(): (remark: Beside) => string {
  const t = useTranslations('results');
  const starts = useTranslations('results.starts');
  const reason = useReason();
  return ({ kind, id }) => {
    switch (kind) {
      case 'difference':
        return t(`differences.${id}`);
      case 'law':
        return t(`laws.${id}`);
      case 'start':
        return byId(starts, id);
      case 'norm':
        return reason(id);
    }
  };
}
