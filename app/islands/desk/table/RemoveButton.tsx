import { useTranslations } from 'use-intl';

interface RemoveButtonProps {
  readonly what: string;
  /** Whether Tab reaches it: only in the cell where the focus is. */
  readonly here: boolean;
  readonly onRemove: () => void;
}

/** Removes a person or a service from the table. */
export function RemoveButton({ what, here, onRemove }: RemoveButtonProps) {
  const t = useTranslations('desk.grid');
  return (
    <button
      type="button"
      className="desk__remove"
      tabIndex={here ? 0 : -1}
      aria-label={t('remove', { what })}
      onClick={onRemove}
    >
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
        <path d="M6 6l12 12M18 6L6 18" />
      </svg>
    </button>
  );
}
