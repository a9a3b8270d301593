'use client';
import { useEffect } from 'react';
import { OldNotice } from '@/app/parts/Freshness';
import { SomethingWrong } from '@/app/parts/SomethingWrong';
import { focusLabelsInSight } from '@/lib/site/inSight';
import { refuseFragments } from '@/lib/site/refuseFragments';
import { Screener } from '../check/Screener';
import type { Start } from '../check/start';
import { IslandFault } from '../IslandFault';
import { IslandIntl, type IslandProps } from '../IslandIntl';
import { LanguageWish } from '../LanguageWish';
import { useLanguage } from '../useLanguage';
import { EmbedFoot } from './EmbedFoot';
import { EmbedHead } from './EmbedHead';
import { useToldHeight } from './useToldHeight';

/** The questionnaire in a frame on a partner's page: the same steps with a smaller header and footer. */
export function EmbedIsland({ start, ...props }: IslandProps & { readonly start?: Start }) {
  const page = start ? `embed/${start}` : 'embed';
  const { locale, catalogs, wish } = useLanguage(props);
  useToldHeight();
  useEffect(refuseFragments, []);
  useEffect(focusLabelsInSight, []);
  return (
    <IslandIntl locale={locale} catalogs={catalogs} page={page}>
      <EmbedHead page={page} />
      <OldNotice />
      <LanguageWish wish={wish} />
      <main id="main" className="site-main embed-main">
        <IslandFault fallback={<SomethingWrong page={page} />}>
          <Screener catalogs={catalogs} start={start} />
        </IslandFault>
      </main>
      <EmbedFoot />
    </IslandIntl>
  );
}
