import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly title: string;
  /** What is inside; asked for only while the fold is open, since the arrow keys pass many cells. */
  readonly children: () => ReactNode;
}

/** Something to unfold. It stays open from one cell to the next. */
export function Fold({ title, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open ? children() : null}
    </details>
  );
}
