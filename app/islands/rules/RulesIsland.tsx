'use client';
import type { Day } from '@/rules';
import { IslandIntl, type IslandProps } from '../IslandIntl';
import { RulesOfDay } from './RulesOfDay';

interface RulesIslandProps extends IslandProps {
  /** The day of the build, which the page shows first. */
  readonly built: Day;
}

/** The rules as a table and a chart, for any day. */
export function RulesIsland({ locale, catalogs, built }: RulesIslandProps) {
  return (
    <IslandIntl locale={locale} catalogs={catalogs} page="rules">
      <RulesOfDay built={built} />
    </IslandIntl>
  );
}
