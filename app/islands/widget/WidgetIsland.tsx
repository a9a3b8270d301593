'use client';
import { IslandIntl, type IslandProps } from '../IslandIntl';
import { WidgetMaker } from './WidgetMaker';

/** Makes the lines that a partner pastes into a page. */
export function WidgetIsland({ locale, catalogs }: IslandProps) {
  return (
    <IslandIntl locale={locale} catalogs={catalogs} page="partners">
      <WidgetMaker locale={locale} />
    </IslandIntl>
  );
}
