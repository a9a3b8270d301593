import { useTranslations } from 'next-intl';
import type { Day } from '@/rules';
import { RulesChart } from './RulesChart';
import { RulesTable } from './RulesTable';

interface RulesViewProps {
  readonly today: Day;
  readonly asOf: Day;
}

/** The rules of a day as a table, and who required what when. */
export function RulesView({ today, asOf }: RulesViewProps) {
  const t = useTranslations('rules.chart');
  return (
    <>
      <RulesTable asOf={asOf} />
      <section className="rules-timeline" aria-labelledby="chart">
        <h2 id="chart">{t('title')}</h2>
        <RulesChart today={today} asOf={asOf} />
      </section>
    </>
  );
}
