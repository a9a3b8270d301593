import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RulesChanges } from '@/app/ui/rules/RulesChanges';
import { RulesChart } from '@/app/ui/rules/RulesChart';
import { RulesTable } from '@/app/ui/rules/RulesTable';
import { useDay } from '@/app/ui/useDay';
import { today as clockDay } from '@/lib/clock';
import type { Locale } from '@/lib/i18n/locales';
import type { Day } from '@/rules';
import { DayPicker } from './DayPicker';

/** The table and the chart of a day; where a second day is chosen, what changed between the two. */
export function RulesOfDay({ locale, built }: { locale: Locale; built: Day }) {
  const t = useTranslations('rules');
  const day = useDay();
  const [today, setToday] = useState(built);
  const [asOf, setAsOf] = useState(built);
  const [compared, setCompared] = useState<Day>();
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    setAlive(true);
    setToday(clockDay());
    setAsOf(clockDay());
  }, []);
  return (
    <>
      {alive ? (
        <DayPicker
          key={today}
          today={today}
          asOf={asOf}
          onPick={(day, other) => {
            setAsOf(day);
            setCompared(other);
          }}
        />
      ) : null}
      <div role="status" className="rules-day">
        <strong>{t('asOf', { date: day(asOf) })}</strong>
      </div>
      {compared === undefined ? null : <RulesChanges days={[compared, asOf]} />}
      <RulesTable locale={locale} asOf={asOf} />
      <section className="rules-timeline" aria-labelledby="chart">
        <h2 id="chart">{t('chart.title')}</h2>
        <RulesChart today={today} asOf={asOf} />
      </section>
    </>
  );
}
