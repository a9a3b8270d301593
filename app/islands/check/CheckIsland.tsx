'use client';
import { Shell } from '@/app/parts/Shell';
import { SomethingWrong } from '@/app/parts/SomethingWrong';
import { IslandFault } from '../IslandFault';
import { IslandIntl, type IslandProps } from '../IslandIntl';
import { LanguageWish } from '../LanguageWish';
import { useLanguage } from '../useLanguage';
import { Screener } from './Screener';
import type { Start } from './start';

/** The questionnaire with the frame of its page, so that a change of language keeps the answers and the step. */
export function CheckIsland({ start, ...props }: IslandProps & { readonly start?: Start }) {
  const page = start ? `check/${start}` : 'check';
  const { locale, catalogs, wish } = useLanguage(props);
  return (
    <IslandIntl locale={locale} catalogs={catalogs} page={page}>
      <Shell page={page} notice={<LanguageWish wish={wish} />}>
        <IslandFault fallback={<SomethingWrong page={page} />}>
          <Screener catalogs={catalogs} start={start} />
        </IslandFault>
      </Shell>
    </IslandIntl>
  );
}
