import { Fragment, useEffect, useLayoutEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { BUILT_RULES } from '@/app/parts/rules/builtRules';
import { RulesChanges } from '@/app/parts/rules/RulesChanges';
import { RulesView } from '@/app/parts/rules/RulesView';
import { useDay } from '@/app/parts/useDay';
import { today as clockDay } from '@/lib/clock';
import { normChanges } from '@/lib/reading/ruleChanges';
import type { Day } from '@/rules';
import { DayPicker } from './DayPicker';

interface Picked {
  readonly asOf: Day;
  readonly compared: Day | undefined;
}

/**
 * The rules of a chosen day. Until a day is chosen, the static table of the build stays and is not rendered again, unless a rule has changed since
 * the build.
 */
export function RulesOfDay({ built }: { built: Day }) {
  const t = useTranslations('rules');
  const day = useDay();
  const [today, setToday] = useState<Day>();
  const [picked, setPicked] = useState<Picked>();
  useEffect(() => {
    const now = clockDay();
    setToday(now);
    if (normChanges(built, now).length > 0) setPicked({ asOf: now, compared: undefined });
  }, [built]);
  useLayoutEffect(() => {
    const written = document.getElementById(BUILT_RULES);
    if (written) written.hidden = picked !== undefined;
  }, [picked]);
  const asOf = picked?.asOf ?? built;
  return (
    <>
      <DayPicker
        key={today}
        alive={today !== undefined}
        today={today ?? built}
        asOf={picked?.asOf ?? today ?? built}
        onPick={(asOf, compared) => setPicked({ asOf, compared })}
      />
      <div role="status" className="rules-day">
        <strong key={asOf}>{t('asOf', { date: day(asOf) })}</strong>
      </div>
      {picked ? (
        // Remounted for each choice, because of translators (docs/browsers.md).
        <Fragment key={`${asOf} ${picked.compared}`}>
          {picked.compared === undefined ? null : <RulesChanges days={[picked.compared, asOf]} />}
          <RulesView today={today ?? built} asOf={asOf} />
        </Fragment>
      ) : null}
    </>
  );
}
