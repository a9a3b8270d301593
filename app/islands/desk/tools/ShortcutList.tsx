import { useTranslations } from 'use-intl';
import { LeaveLink } from '@/app/parts/LeaveLink';
import { SHORTCUTS } from '@/lib/desk/shortcuts';
import { useModal } from '../useModal';

interface ShortcutListProps {
  readonly keysOn: boolean;
  readonly onKeysOn: (on: boolean) => void;
  readonly onClose: () => void;
}

const TABLE_KEYS = ['arrows', 'home', 'enter', 'digits', 'zero', 'delete', 'escape'] as const;

/** Every key and what it does, and the switch that turns single keys off. */
export function ShortcutList({ keysOn, onKeysOn, onClose }: ShortcutListProps) {
  const t = useTranslations('desk.keys');
  const site = useTranslations('site');
  return (
    <dialog ref={useModal()} className="desk__keys" aria-labelledby="keys-title" onCancel={onClose}>
      <h2 id="keys-title">{t('title')}</h2>
      <div className="usa-checkbox">
        <input
          className="usa-checkbox__input"
          type="checkbox"
          id="keys-on"
          autoComplete="off"
          checked={keysOn}
          onChange={(event) => onKeysOn(event.target.checked)}
        />
        <label className="usa-checkbox__label" htmlFor="keys-on">
          {t('use')}
          <span className="usa-checkbox__label-description">{t('useHint')}</span>
        </label>
      </div>
      <dl>
        {SHORTCUTS.map(({ key, shift, command }) => (
          <div key={command}>
            <dt>
              <kbd>{shift ? t('shift', { key: key.toUpperCase() }) : key.toUpperCase()}</kbd>
            </dt>
            <dd>{t(`what.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('inTable')}</h3>
      <dl>
        {TABLE_KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`names.${key}`)}</kbd>
            </dt>
            <dd>{t(`table.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <button type="button" className="usa-button" onClick={onClose}>
          {t('close')}
        </button>
        <LeaveLink label={site('leave')} />
      </div>
    </dialog>
  );
}
