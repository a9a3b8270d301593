import type { ReactNode } from 'react';
import { OldNotice } from './Freshness';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';

interface ShellProps {
  /** The page's address without its language (`services/rent`): where the other languages link to. */
  readonly page: string;
  /** A wider column, for tables. */
  readonly wide?: boolean;
  /** A message above the page, for example that a language could not be loaded. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page and island: skip link, *Leave this site*, languages; main; footer with the promise. */
export function Shell({ page, wide = false, notice, children }: ShellProps) {
  return (
    <>
      <SiteHeader page={page} wide={wide} />
      <OldNotice />
      {notice}
      <main id="main" className={wide ? 'site-main site-main--wide' : 'site-main'}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
