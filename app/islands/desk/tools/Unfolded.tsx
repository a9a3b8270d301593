import { type ReactNode, useState } from 'react';

interface UnfoldedProps {
  readonly title: string;
  /** The content, rendered only while it is open. */
  readonly children: () => ReactNode;
}

/** A long part of the tools, rendered when it is opened. */
export function Unfolded({ title, children }: UnfoldedProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary key={title}>{title}</summary>
      {open ? children() : null}
    </details>
  );
}
