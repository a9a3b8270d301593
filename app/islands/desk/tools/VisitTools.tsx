import { useTranslations } from 'use-intl';

interface VisitToolsProps {
  readonly ready: boolean;
  readonly onNextClient: () => void;
  readonly onHelp: () => void;
  readonly onCopy: () => void;
}

/** The end of a visit: its answers as text for a case file, and the next client. And the list of keys. */
export function VisitTools({ ready, onNextClient, onHelp, onCopy }: VisitToolsProps) {
  const t = useTranslations('desk');
  return (
    <div className="desk__visit no-print">
      <button
        key={t('client.copy')}
        type="button"
        className="usa-button usa-button--unstyled"
        disabled={!ready}
        onClick={onCopy}
      >
        {t('client.copy')}
      </button>
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
