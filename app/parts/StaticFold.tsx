import type { ReactNode } from 'react';

export interface FoldProps {
  readonly title: string;
  readonly children: () => ReactNode;
}

/** A kind of fold: its content is rendered at once, or when it is opened. */
export type FoldKind = (props: FoldProps) => ReactNode;

/** A fold whose content is in the page, so it needs no script. */
export const StaticFold: FoldKind = ({ title, children }) => (
  <details className="fold">
    <summary>{title}</summary>
    {children()}
  </details>
);
