import type { MouseEvent } from 'react';

/** Opens a link in a new tab, because following it here would clear the answers. *Leave this site* still leaves. */
export function openBeside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.hasAttribute('data-leave') || !opensBeside(link.protocol)) return;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

/** Whether links with this protocol open in a new tab. The one-file version (`file:`) has only one page. */
export const opensBeside = (protocol: string): boolean => /^https?:$/.test(protocol);
