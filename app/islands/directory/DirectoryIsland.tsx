'use client';
import { IslandIntl, type IslandProps } from '../IslandIntl';
import { FileTrial } from './FileTrial';

/** Opens files of places and reports how they are read. */
export function DirectoryIsland({ locale, catalogs }: IslandProps) {
  return (
    <IslandIntl locale={locale} catalogs={catalogs} page="directory">
      <FileTrial />
    </IslandIntl>
  );
}
