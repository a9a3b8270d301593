'use client';
import { useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { IslandIntl, type IslandProps } from '../IslandIntl';
import { LanguageSelect } from './LanguageSelect';
import { PartnerLinks } from './PartnerLinks';
import { WidgetMaker } from './WidgetMaker';

interface Props extends IslandProps {
  /** What a frame is called in each language. */
  readonly titles: Readonly<Record<string, string>>;
}

/** The HTML to paste and the links for a partner, in the chosen language. */
export function WidgetIsland({ locale, catalogs, titles }: Props) {
  const [chosen, choose] = useState<Locale>(locale);
  return (
    <IslandIntl locale={locale} catalogs={catalogs} page="partners">
      <LanguageSelect chosen={chosen} onChoose={choose} />
      <WidgetMaker locale={chosen} title={titles[chosen] ?? ''} />
      <PartnerLinks locale={chosen} />
    </IslandIntl>
  );
}
