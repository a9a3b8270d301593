import type { MouseEvent } from 'react';

/** A link opens in a tab of its own, since following it here would wipe what stands on the page. The way out stays the way out. */
export function openBeside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.hasAttribute('data-leave') || !opensBeside(link.protocol)) return;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

/** Whether links of that protocol are opened so: the site as one file has only one page. */
export const opensBeside = (protocol: string): boolean => /^https?:$/.test(protocol);
