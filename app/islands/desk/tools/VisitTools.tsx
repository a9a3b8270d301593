import { useTranslations } from 'use-intl';

interface VisitToolsProps {
  readonly ready: boolean;
  readonly onNextClient: () => void;
  readonly onHelp: () => void;
}

/** The end of a visit, and the list of keys. */
export function VisitTools({ ready, onNextClient, onHelp }: VisitToolsProps) {
  const t = useTranslations('desk');
  return (
    <div className="desk__visit no-print">
      <button
        key={t('keys.button')}
        type="button"
        className="usa-button usa-button--unstyled"
        disabled={!ready}
        onClick={onHelp}
      >
        {t('keys.button')} <kbd>?</kbd>
      </button>
      <button
        key={t('next.button')}
        type="button"
        className="usa-button usa-button--outline"
        disabled={!ready}
        onClick={onNextClient}
      >
        {t('next.button')} <kbd>{t('keys.shift', { key: 'N' })}</kbd>
      </button>
    </div>
  );
}
