import type { ReactNode } from 'react';

export interface FoldProps {
  readonly title: string;
  readonly children: () => ReactNode;
}

/** A way to fold something: what is inside may be drawn at once, or when it is opened. */
export type FoldKind = (props: FoldProps) => ReactNode;

/** Something to unfold that is all in the page: it needs no script. */
export const StaticFold: FoldKind = ({ title, children }) => (
  <details className="fold">
    <summary>{title}</summary>
    {children()}
  </details>
);
