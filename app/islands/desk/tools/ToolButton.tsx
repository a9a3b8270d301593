interface ToolButtonProps {
  readonly words: string;
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly look?: 'solid' | 'outline' | 'unstyled';
  readonly ready: boolean;
  readonly onClick: () => void;
}

/** A button of the desk with its key. Its `key` is its text, so that React replaces it under a browser's translator (docs/browsers.md). */
export function ToolButton({ words, shortcut, look = 'outline', ready, onClick }: ToolButtonProps) {
  const className = look === 'solid' ? 'usa-button' : `usa-button usa-button--${look}`;
  return (
    <button key={words} type="button" className={className} disabled={!ready} onClick={onClick}>
      {words} {shortcut ? <kbd>{shortcut}</kbd> : null}
    </button>
  );
}
