'use client';
import { IslandIntl, type IslandProps } from '../IslandIntl';
import { DraftTrial } from './DraftTrial';

/** Opens a draft of the rules and says which answers it would change. */
export function DraftIsland({ locale, catalogs }: IslandProps) {
  return (
    <IslandIntl locale={locale} catalogs={catalogs} page="rules">
      <DraftTrial />
    </IslandIntl>
  );
}
