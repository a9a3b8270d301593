import { useFormatter, useTranslations } from 'next-intl';
import { byId } from '@/lib/i18n/byId';
import { normById } from '@/lib/reading/norms';
import type { Day, Fact, Facts, TraceEntry } from '@/rules';
import { useDay } from './useDay';
import { useReason } from './useReason';

/**
 * A sentence that says whether one norm applies, and why.
 * @returns a function of the entry, its facts and its day
 */
export function useTraceSentence(): (entry: TraceEntry, answers: Facts, asOf: Day) => string {
  const t = useTranslations('trace');
  const facts = useTranslations('facts');
  const short = useTranslations('rules.facts');
  const values = useTranslations('factValues');
  const reason = useReason();
  const day = useDay();
  const format = useFormatter();

  const named = (fact: Fact) => facts(`${fact}.row`);
  const known = (fact: Fact, answers: Facts) =>
    t('factIs', { fact: named(fact), value: byId(values, `${fact}.${answers[fact]}`) });

  return (entry, answers, asOf) => {
    switch (entry.status) {
      case 'applied':
        return t('applied');
      case 'held-back':
        return t(`heldBack.${normById(entry.norm).heldBack?.by ?? 'court-order'}`, {
          since: day(entry.since),
        });
      case 'defeated':
        return t('defeated', {
          count: entry.by.length,
          rules: format.list(entry.by.map((norm) => t('quoted', { sentence: reason(norm, asOf) }))),
        });
      case 'not-applicable':
        return isAboutOtherHelp(entry)
          ? t('otherHelp')
          : t('notApplicable', { facts: format.list(entry.facts.map((fact) => known(fact, answers))) });
      case 'not-in-force':
        return entry.until === undefined || asOf < entry.from
          ? t('notYet', { from: day(entry.from) })
          : t('ended', { until: day(entry.until) });
      case 'open':
        return t('open', { facts: format.list(entry.facts.map((fact) => short(fact))) });
    }
  };
}

/** Whether a norm does not apply because it is about another service. */
export const isAboutOtherHelp = (entry: TraceEntry): boolean =>
  entry.status === 'not-applicable' && entry.facts.includes('service');
