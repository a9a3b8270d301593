import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';

/** What the page says of its island, beside its name: the `data-` attributes of the element. */
type Said = Readonly<Partial<Record<string, string>>>;

/**
 * Brings the island of that name to life, in the language of the page. The markup inside `[data-island=name]` is what
 * the very same component rendered at build time.
 */
export function hydrateIsland(name: string, render: (locale: Locale, said: Said) => ReactNode): void {
  const container = document.querySelector<HTMLElement>(`[data-island="${name}"]`);
  const lang = document.documentElement.lang;
  if (container) hydrateRoot(container, render(isLocale(lang) ? lang : defaultLocale, container.dataset));
}
