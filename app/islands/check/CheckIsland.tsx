'use client';
import { useState } from 'react';
import { Shell } from '@/app/ui/Shell';
import { SomethingWrong } from '@/app/ui/SomethingWrong';
import type { Locale } from '@/lib/i18n/locales';
import { IslandFault } from '../IslandFault';
import { IslandIntl, type IslandProps } from '../IslandIntl';
import { useLanguageLinks } from '../useLanguageLinks';
import { Screener } from './Screener';
import type { Start } from './start';

/** The questionnaire, frame and all, so that changing the language keeps the answers and the place and asks nobody. */
export function CheckIsland({ locale: first, catalogs, start }: IslandProps & { readonly start?: Start }) {
  const page = start ? `check/${start}` : 'check';
  const [locale, setLocale] = useState<Locale>(first);
  useLanguageLinks(setLocale);
  return (
    <IslandIntl locale={locale} catalogs={catalogs} page={page}>
      <Shell locale={locale} page={page}>
        <IslandFault fallback={<SomethingWrong locale={locale} page={page} />}>
          <Screener locale={locale} start={start} />
        </IslandFault>
      </Shell>
    </IslandIntl>
  );
}
