'use client';
import { Shell } from '@/app/parts/Shell';
import { SomethingWrong } from '@/app/parts/SomethingWrong';
import { IslandFault } from '../IslandFault';
import { IslandIntl, type IslandProps } from '../IslandIntl';
import { LanguageWish } from '../LanguageWish';
import { useLanguage } from '../useLanguage';
import { Desk } from './Desk';

/** The desk with the frame of its page, so that a change of language keeps the table. */
export function DeskIsland(props: IslandProps) {
  const { locale, catalogs, wish, ...words } = useLanguage(props);
  return (
    <IslandIntl locale={locale} catalogs={catalogs} page="desk">
      <Shell page="desk" wide notice={<LanguageWish wish={wish} />}>
        <IslandFault fallback={<SomethingWrong page="desk" />}>
          <Desk catalogs={catalogs} words={words} />
        </IslandFault>
      </Shell>
    </IslandIntl>
  );
}
