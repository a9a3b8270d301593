import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

type FoldId = 'changed' | 'places' | 'rules';

interface Folds {
  readonly open: readonly FoldId[];
  readonly set: (id: FoldId, open: boolean) => void;
}

const FoldsContext = createContext<Folds>({ open: [], set: () => {} });

/** Keeps which folds are open, from one cell to the next. */
export function Folds({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<readonly FoldId[]>([]);
  const folds = useMemo(
    () => ({
      open,
      set: (id: FoldId, isOpen: boolean) =>
        setOpen((before) => (isOpen ? [...before, id] : before.filter((one) => one !== id))),
    }),
    [open],
  );
  return <FoldsContext value={folds}>{children}</FoldsContext>;
}

interface FoldProps {
  readonly id: FoldId;
  readonly title: string;
  /** The content, rendered only while the fold is open, because the arrow keys pass many cells. */
  readonly children: () => ReactNode;
}

/** A fold that stays open from one cell to the next. */
export function KeptFold({ id, title, children }: FoldProps) {
  const folds = useContext(FoldsContext);
  const open = folds.open.includes(id);
  return (
    <details
      className="fold"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) folds.set(id, currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {open ? children() : null}
    </details>
  );
}
