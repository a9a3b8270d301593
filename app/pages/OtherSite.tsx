import type { ReactNode } from 'react';

interface OtherSiteProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to another site, without a referrer. */
export function OtherSite({ href, children }: OtherSiteProps) {
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}

/** The title of a law or a document, in English as in its source. */
export function SourceTitle({ children }: { children: string }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
