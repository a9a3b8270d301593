import catalogs, { files } from 'island-catalogs';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import type { IslandProps } from './IslandIntl';
import { languageWords } from './languageWords';

/** The `data-` attributes of the element of an island. */
type Said = Readonly<Partial<Record<string, string>>>;

/**
 * Hydrates an island in the language of the page. The HTML inside `[data-island=name]` is what the same component rendered at build time. If the messages of
 * the page's language cannot be loaded, that HTML stays, with its link to the answers without a script.
 */
export async function hydrateIsland(
  name: string,
  render: (props: IslandProps, said: Said) => ReactNode,
): Promise<void> {
  const container = document.querySelector<HTMLElement>(`[data-island="${name}"]`);
  if (!container) return;
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : defaultLocale;
  // Do not await a bundled language, so that the page is hydrated at once.
  const own = catalogs[locale] ? catalogs : await withWords(locale);
  hydrateRoot(container, render({ locale, catalogs: own, files }, container.dataset));
}

async function withWords(locale: Locale): Promise<Catalogs> {
  const file = files[locale];
  if (!file) throw new Error(`No words in ${locale}`);
  return { ...catalogs, [locale]: await languageWords(file) };
}
