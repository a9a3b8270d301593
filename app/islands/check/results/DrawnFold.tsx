import { useState } from 'react';
import type { FoldKind } from '@/app/parts/StaticFold';

/** Something to unfold, drawn when it is opened: results are on the screen sooner. */
export const DrawnFold: FoldKind = ({ title, children }) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open ? children() : null}
    </details>
  );
};
