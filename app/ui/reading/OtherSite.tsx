import type { ReactNode } from 'react';

/** A link to another site, which is not told where the reader comes from. */
export function OtherSite({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
