'use client';
import type { Day } from '@/rules';
import { IslandIntl, type IslandProps } from '../IslandIntl';
import { RulesOfDay } from './RulesOfDay';

interface RulesIslandProps extends IslandProps {
  /** The day the page was built for: shown first, and where scripts are off. */
  readonly built: Day;
}

/** The rules as a table and a chart, for a day that may be chosen. */
export function RulesIsland({ locale, catalogs, built }: RulesIslandProps) {
  return (
    <IslandIntl locale={locale} catalogs={catalogs} page="rules">
      <RulesOfDay built={built} />
    </IslandIntl>
  );
}
