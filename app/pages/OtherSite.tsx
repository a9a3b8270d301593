import type { ReactNode } from 'react';

interface OtherSiteProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to another site, which is not told where the reader comes from. */
export function OtherSite({ href, children }: OtherSiteProps) {
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}

/** The name of a law or a document, as it is written at its source: in English. */
export function SourceTitle({ children }: { children: string }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
