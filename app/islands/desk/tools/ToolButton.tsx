interface ToolButtonProps {
  readonly words: string;
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly look?: 'solid' | 'outline' | 'unstyled';
  readonly ready: boolean;
  readonly onClick: () => void;
}

/** A button of the desk with its key. It is made anew for other words: under a browser's translator they could not be patched. */
export function ToolButton({ words, shortcut, look = 'outline', ready, onClick }: ToolButtonProps) {
  const className = look === 'solid' ? 'usa-button' : `usa-button usa-button--${look}`;
  return (
    <button key={words} type="button" className={className} disabled={!ready} onClick={onClick}>
      {words} {shortcut ? <kbd>{shortcut}</kbd> : null}
    </button>
  );
}
