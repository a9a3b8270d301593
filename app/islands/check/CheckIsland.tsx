'use client';
import { useState } from 'react';
import { Shell } from '@/app/ui/Shell';
import { SomethingWrong } from '@/app/ui/SomethingWrong';
import type { Locale } from '@/lib/i18n/locales';
import { IslandFault } from '../IslandFault';
import { IslandIntl, type IslandProps } from '../IslandIntl';
import { useLanguageLinks } from '../useLanguageLinks';
import { Screener } from './Screener';

/** The questionnaire, frame and all, so that changing the language keeps the answers and the place and asks nobody. */
export function CheckIsland({ locale: first, catalogs }: IslandProps) {
  const [locale, setLocale] = useState<Locale>(first);
  useLanguageLinks(setLocale);
  return (
    <IslandIntl locale={locale} catalogs={catalogs} page="check">
      <Shell locale={locale} page="check">
        <IslandFault fallback={<SomethingWrong locale={locale} page="check" />}>
          <Screener locale={locale} />
        </IslandFault>
      </Shell>
    </IslandIntl>
  );
}
