import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly title: string;
  /** What is inside: drawn when it is opened. */
  readonly children: () => ReactNode;
}

/** Something to unfold. */
export function Fold({ title, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open ? children() : null}
    </details>
  );
}
