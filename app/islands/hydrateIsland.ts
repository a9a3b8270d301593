import catalogs, { files } from 'island-catalogs';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import type { IslandProps } from './IslandIntl';
import { languageWords } from './languageWords';

/** What the page says of its island, beside its name: the `data-` attributes of the element. */
type Said = Readonly<Partial<Record<string, string>>>;

/**
 * Brings the island of that name to life, in the language of the page. The markup inside `[data-island=name]` is what
 * the very same component rendered at build time. Where the words of the page's language do not come, that markup stays, with
 * the way on that it shows to whoever has no script.
 */
export async function hydrateIsland(
  name: string,
  render: (props: IslandProps, said: Said) => ReactNode,
): Promise<void> {
  const container = document.querySelector<HTMLElement>(`[data-island="${name}"]`);
  if (!container) return;
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : defaultLocale;
  // No pause for a language that is here: the page is alive as soon as its script is.
  const own = catalogs[locale] ? catalogs : await withWords(locale);
  hydrateRoot(container, render({ locale, catalogs: own, files }, container.dataset));
}

async function withWords(locale: Locale): Promise<Catalogs> {
  const file = files[locale];
  if (!file) throw new Error(`No words in ${locale}`);
  return { ...catalogs, [locale]: await languageWords(file) };
}
