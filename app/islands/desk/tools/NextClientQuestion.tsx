import { useTranslations } from 'use-intl';
import { LeaveLink } from '@/app/parts/LeaveLink';
import { useModal } from '../useModal';

interface NextClientQuestionProps {
  readonly onClear: () => void;
  readonly onKeep: () => void;
}

/** Asks once before a key clears a household. The focus is on the button that clears, so Enter confirms. */
export function NextClientQuestion({ onClear, onKeep }: NextClientQuestionProps) {
  const t = useTranslations();
  return (
    <dialog ref={useModal()} className="desk__keys" aria-labelledby="next-title" onCancel={onKeep}>
      <h2 id="next-title">{t('desk.next.ask')}</h2>
      <div className="actions">
        <button type="button" className="usa-button" onClick={onClear}>
          {t('check.quiet.clear')}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onKeep}>
          {t('desk.next.keep')}
        </button>
        <LeaveLink label={t('site.leave')} />
      </div>
    </dialog>
  );
}
