import { useTranslations } from 'use-intl';
import { Choice } from './Choice';
import { ToolButton } from './ToolButton';

interface VisitToolsProps {
  readonly ready: boolean;
  /** Whether the quiet timer is off. */
  readonly keptOpen: boolean;
  readonly onKeptOpen: (keptOpen: boolean) => void;
  readonly onNextClient: () => void;
  readonly onHelp: () => void;
  readonly onCopy: () => void;
}

/** Tools for the whole visit: keep it open, copy its answers for a case file, list the keys, and start with the next client. */
export function VisitTools(props: VisitToolsProps) {
  const { ready, keptOpen, onKeptOpen, onNextClient, onHelp, onCopy } = props;
  const t = useTranslations('desk');
  return (
    <div className="desk__visit no-print">
      <Choice id="keep-open" checked={keptOpen} onChange={onKeptOpen}>
        {t('keepOpen')}
      </Choice>
      <ToolButton look="unstyled" words={t('client.copy')} ready={ready} onClick={onCopy} />
      <ToolButton look="unstyled" words={t('keys.button')} shortcut="?" ready={ready} onClick={onHelp} />
      <ToolButton
        words={t('next.button')}
        shortcut={t('keys.shift', { key: 'N' })}
        ready={ready}
        onClick={onNextClient}
      />
    </div>
  );
}
