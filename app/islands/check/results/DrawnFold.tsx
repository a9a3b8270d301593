import { useState } from 'react';
import type { FoldKind } from '@/app/parts/StaticFold';

/** A fold whose content is rendered when it is opened, so that the results appear sooner. */
export const DrawnFold: FoldKind = ({ title, children }) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open ? children() : null}
    </details>
  );
};
