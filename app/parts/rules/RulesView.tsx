import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import type { Day } from '@/rules';
import { RulesChart } from './RulesChart';
import { RulesTable } from './RulesTable';

interface RulesViewProps {
  readonly locale: Locale;
  readonly today: Day;
  readonly asOf: Day;
}

/** The rules of a day as a table, and who required what when. */
export function RulesView({ locale, today, asOf }: RulesViewProps) {
  const t = useTranslations('rules.chart');
  return (
    <>
      <RulesTable locale={locale} asOf={asOf} />
      <section className="rules-timeline" aria-labelledby="chart">
        <h2 id="chart">{t('title')}</h2>
        <RulesChart today={today} asOf={asOf} />
      </section>
    </>
  );
}
